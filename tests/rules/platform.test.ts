import { expect, test } from 'vitest'
import { platformOf, type Platform } from '#src/rules/platform.ts'

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit'
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0'

/** What browsers say of themselves, with the fingers their screens take. */
const devices: [name: string, platform: Platform, userAgent: string, maxTouchPoints: number, hint?: string][] = [
  ['Safari, iPhone', 'iphone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1', 5],
  ['Chrome, iPhone', 'iphone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1', 5],
  ['Firefox, iPhone', 'iphone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/144.0 Mobile/15E148 Safari/605.1.15', 5],
  ['Edge, iPhone', 'iphone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 EdgiOS/141.0.3537.71 Mobile/15E148 Safari/604.1', 5],
  ['Safari, iPod touch', 'iphone', 'Mozilla/5.0 (iPod touch; CPU iPhone OS 12_5_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Mobile/15E148 Safari/604.1', 5],
  ['an app’s own browser, iPhone', 'iphone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148', 5],
  ['Safari, iPad before iPadOS 13', 'ipad', 'Mozilla/5.0 (iPad; CPU OS 12_5_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Mobile/15E148 Safari/604.1', 5],
  ['Safari, iPad, site of a phone', 'ipad', 'Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1', 5],
  ['Safari, iPad that pretends to be a Mac', 'ipad', `${MAC}/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15`, 5],
  ['Chrome, iPad that pretends to be a Mac', 'ipad', `${MAC}/605.1.15 (KHTML, like Gecko) CriOS/142 Version/11.1.1 Safari/605.1.15`, 5],
  ['Safari, Mac', 'mac', `${MAC}/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15`, 0],
  ['Chrome, Mac', 'mac', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${CHROME} Safari/537.36`, 0, 'macOS'],
  ['Firefox, Mac', 'mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0', 0],
  ['Edge, Mac', 'mac', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${CHROME} Safari/537.36 Edg/142.0.0.0`, 0, 'macOS'],
  ['Chrome, Pixel', 'android', `Mozilla/5.0 (Linux; Android 10; K) ${CHROME} Mobile Safari/537.36`, 5, 'Android'],
  ['Samsung Internet', 'android', 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36', 5, 'Android'],
  ['Firefox, Android', 'android', 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', 5],
  ['Chrome, Android tablet', 'android', `Mozilla/5.0 (Linux; Android 13; SM-X200) ${CHROME} Safari/537.36`, 10, 'Android'],
  ['Opera, Android', 'android', `Mozilla/5.0 (Linux; Android 10; K) ${CHROME} Mobile Safari/537.36 OPR/92.0.0.0`, 5, 'Android'],
  ['Silk, Fire tablet', 'android', 'Mozilla/5.0 (Linux; Android 11; KFTRWI) AppleWebKit/537.36 (KHTML, like Gecko) Silk/130.4.1 like Chrome/130.0.6723.102 Safari/537.36', 10],
  ['a Huawei phone', 'android', 'Mozilla/5.0 (Linux; Android 12; HarmonyOS; NOH-NX9; HMSCore 6.15.0.302) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.5735.196 HuaweiBrowser/16.0.6.302 Mobile Safari/537.36', 5],
  ['Chrome, Windows', 'windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`, 0, 'Windows'],
  ['Edge, Windows with a touch screen', 'windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36 Edg/142.0.0.0`, 10, 'Windows'],
  ['Firefox, Windows', 'windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0', 0],
  ['Internet Explorer 11', 'windows', 'Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko', 0],
  ['Firefox, Linux', 'other', 'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 0],
  ['Chrome, Linux with a touch screen', 'other', `Mozilla/5.0 (X11; Linux x86_64) ${CHROME} Safari/537.36`, 10, 'Linux'],
  ['Chromebook', 'other', `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${CHROME} Safari/537.36`, 10, 'Chrome OS'],
  ['Windows Phone, which names all the others', 'other', 'Mozilla/5.0 (Windows Phone 10.0; Android 6.0.1; Microsoft; Lumia 950) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/52.0.2743.116 Mobile Safari/537.36 Edge/15.15254', 5],
  ['KaiOS', 'other', 'Mozilla/5.0 (Mobile; Nokia_2720_Flip; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5.2.2', 0],
  ['a browser that says nothing', 'other', '', 0],
] // prettier-ignore

test('the table is long enough to be worth the name', () => {
  expect(devices.length).toBeGreaterThanOrEqual(25)
})

test.each(devices)('%s is taken for: %s', (_name, expected, userAgent, maxTouchPoints, platform) => {
  expect(platformOf({ userAgent, maxTouchPoints, platform })).toBe(expected)
})
