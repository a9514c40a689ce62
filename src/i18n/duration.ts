import { localeOf, type Language } from '#src/contract/language.ts'

const part = (language: Language, unit: 'hour' | 'minute' | 'second', value: number) =>
  new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(value)

/** A span of time as people say it: "1 minute et 30 secondes", "2 heures". */
export function duration(language: Language, seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), Math.ceil(seconds % 60)]
  const parts = [
    ...(h > 0 ? [part(language, 'hour', h)] : []),
    ...(m > 0 ? [part(language, 'minute', m)] : []),
    ...(h === 0 && (s > 0 || m === 0) ? [part(language, 'second', s)] : []),
  ]
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(parts)
}
