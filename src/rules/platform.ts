/** What is set up in a way of its own. */
export type Platform = 'iphone' | 'ipad' | 'mac' | 'android' | 'windows' | 'other'

/** What a browser says of the device it runs on. */
export interface DeviceSigns {
  userAgent: string
  /** `navigator.userAgentData.platform`, where there is one: "Windows", "macOS", "Android", "Chrome OS". */
  platform?: string | undefined
  maxTouchPoints: number
}

/** In this order: phones of Windows name both others, Android says Linux, and an iPad's word for itself comes before a Mac's. */
const signs: [RegExp, Platform][] = [
  [/Windows Phone|CrOS|Chrome OS/, 'other'],
  [/iPhone|iPod/, 'iphone'],
  [/iPad/, 'ipad'],
  [/Android/, 'android'],
  [/Windows/, 'windows'],
  [/Macintosh|macOS/, 'mac'],
]

/**
 * The device a browser most likely runs on: only what it offers first hangs on it. Since iPadOS 13 an iPad pretends to be
 * a Mac, and so does an iPhone asked for the site of a computer: no Mac has a screen for two fingers.
 */
export function platformOf({ userAgent, platform = '', maxTouchPoints }: DeviceSigns): Platform {
  const said = `${platform} ${userAgent}`
  const found = signs.find(([sign]) => sign.test(said))?.[1] ?? 'other'
  return found === 'mac' && maxTouchPoints > 1 ? 'ipad' : found
}
