import { duration } from '#src/i18n/duration.ts'
import { localeOf, type Language } from '#src/contract/language.ts'
import type { TextsOf } from '#src/i18n/texts.ts'
import type { CheckResult } from './checks.ts'
import type { texts } from './texts.ts'

type Words = TextsOf<typeof texts>

/** What the page that reports a problem is given, as its router state. */
export interface ReportState {
  checks: string
}

/** What a check found, in a few words: "Réponse en 0,2 s". */
export function findingOf(
  { check, state, seconds, layout }: CheckResult,
  t: Words,
  language: Language,
): string {
  if (state === 'running' || state === 'unknown') return t[state]
  const words = t.checks[check][state]
  if (layout !== undefined) return t.keyboardIs(layout)
  if (seconds === undefined || (check === 'clock' && state === 'fine')) return words
  return `${words} (${check === 'clock' ? duration(language, seconds) : inSeconds(language, seconds)})`
}

const inSeconds = (language: Language, seconds: number) =>
  new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: 'second',
    maximumFractionDigits: 1,
  }).format(seconds)

/** The checks as text, one line each, to be copied or sent with a report. Holds nothing that was typed. */
export const reportOf = (results: readonly CheckResult[], t: Words, language: Language): string =>
  results
    .map((result) => `- ${t.line(t.checks[result.check].name, findingOf(result, t, language))}`)
    .join('\n')
