import { placeOf } from '#src/rules/user-agent.ts'
import type { fr } from './texts/fr.ts'

type Words = (typeof fr)['along']['words']

/** Longer ones say nothing more. */
const LONGEST_AGENT = 300

/** What the browser tells of itself, line by line, as it is shown and sent. No address but the site's, and no person. */
export function describeBrowser(words: Words, language: string): string {
  const { userAgent, cookieEnabled } = navigator
  const { browser, system } = placeOf(userAgent)
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return [
    words.line(words.browser, `${browser || words.unknown} (${userAgent.slice(0, LONGEST_AGENT)})`),
    words.line(words.system, system || words.unknown),
    words.line(words.window, `${window.innerWidth} × ${window.innerHeight}`),
    words.line(words.language, language),
    words.line(words.timeZone, timeZone),
    words.line(words.cookies, cookieEnabled ? words.allowed : words.refused),
    words.line(words.page, location.host),
  ].join('\n')
}
