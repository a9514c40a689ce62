import type { Entry } from 'ldapts'

/**
 * The values of an attribute that are text, without those that are blank. A directory promises no order among them: here
 * it is that of their code units, so that the first is always the same one.
 * @param name letters in either case, as servers have them
 */
export function textsOf(entry: Entry, name: string): string[] {
  const wanted = name.toLowerCase()
  return Object.entries(entry)
    .filter(([key]) => key !== 'dn' && key.toLowerCase() === wanted)
    .flatMap(([, values]) => values)
    .filter((value) => typeof value === 'string' && value.trim() !== '')
    .map(String)
    .toSorted()
}

/** GeneralizedTime in UTC (RFC 4517 3.3.13) as epoch milliseconds; undefined when it is none, or no date at all. */
export function timeOf(text: string | undefined): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)?(\d\d)?(?:[.,]\d+)?Z$/.exec(text ?? '')
  if (!parts) return undefined
  const [year, month, day, hour, minute = '00', second = '00'] = parts.slice(1)
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(time) ? undefined : time
}
