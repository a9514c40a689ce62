import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from '@playwright/test'
import { unpackChromium } from './packaged-chromium.ts'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const args = [
  // Nothing may leave the machine: neither what the page asks for, nor what Chromium does on its own.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  // The same letter shapes on every machine.
  '--font-render-hinting=none',
]

// Playwright reads its configuration again in each worker: the environment carries the answer there.
const remembered = 'ALIZE_TEST_BROWSER'

/**
 * The Chromium to test with, as launch options that have been tried: `CHROME_PATH` when it is set, otherwise
 * one installed on the machine, otherwise the one of the npm packages. Throws an error that says why each of
 * them did not start.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const known = process.env[remembered]
  if (known !== undefined) return JSON.parse(known) as LaunchOptions
  const found = await firstThatStarts()
  process.env[remembered] = JSON.stringify(found)
  return found
}

async function firstThatStarts(): Promise<LaunchOptions> {
  const refusals: string[] = []
  for (const candidate of candidates()) {
    for (const chromiumSandbox of sandboxes()) {
      try {
        const options = { executablePath: candidate(), chromiumSandbox, args }
        const browser = await chromium.launch({ ...options, timeout: 20_000 })
        await browser.newPage()
        await browser.close()
        return options
      } catch (error) {
        refusals.push(String(error).slice(0, 500))
      }
    }
  }
  throw new Error(refusals.join('\n') || 'No Chromium or Chrome on this machine.')
}

/** Paths of executables, the packaged one unpacked only when it comes to that. */
function candidates(): (() => string)[] {
  const chosen = process.env['CHROME_PATH']
  if (chosen) return [() => chosen]
  const present = installed.filter((path) => existsSync(path)).map((path) => () => path)
  return process.platform === 'linux' && process.arch === 'x64' ? [...present, unpackChromium] : present
}

/** Root cannot use Chromium's sandbox; nor can anyone where user namespaces are forbidden. */
function sandboxes(): boolean[] {
  return process.getuid?.() === 0 ? [false] : [true, false]
}
