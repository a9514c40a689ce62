import { asciiDigits } from './digits.ts'
import { firstCodePoints } from './text.ts'

export type BirthDateFault = 'required' | 'date-impossible' | 'year-four-digits' | 'date-future' | 'too-young'

/** A date as typed in three fields. */
export interface DateParts {
  day: string
  month: string
  year: string
}

const EARLIEST_YEAR = 1900
const YOUNGEST_AGE = 15

/**
 * Reads a birth date typed in three fields. Dates stay calendar strings, 'YYYY-MM-DD': a time zone would shift
 * them (IDP-04). `today` is the date in the académie. Someone is 15 on the day of their birthday.
 */
export function readBirthDate(
  parts: DateParts,
  today: string,
): { date: string } | { fault: BirthDateFault; part: keyof DateParts } {
  const day = clean(parts.day)
  const month = clean(parts.month)
  const year = clean(parts.year)

  if (!day) return { fault: 'required', part: 'day' }
  if (!month) return { fault: 'required', part: 'month' }
  if (!year) return { fault: 'required', part: 'year' }
  if (!isBetween(day, 1, 31)) return { fault: 'date-impossible', part: 'day' }
  if (!isBetween(month, 1, 12)) return { fault: 'date-impossible', part: 'month' }
  if (!/^\d{4}$/.test(year)) return { fault: 'year-four-digits', part: 'year' }
  if (Number(year) < EARLIEST_YEAR) return { fault: 'date-impossible', part: 'year' }
  if (Number(day) > daysIn(Number(month), Number(year))) return { fault: 'date-impossible', part: 'day' }

  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (date > today) return { fault: 'date-future', part: 'year' }
  const latest = `${Number(today.slice(0, 4)) - YOUNGEST_AGE}${today.slice(4)}`
  if (date > latest) return { fault: 'too-young', part: 'year' }
  return { date }
}

/**
 * Splits a whole date pasted into one field: `14/03/1985`, `14.03.1985`, `14-03-1985`, `14 03 1985`, `14031985`, or
 * `1985-03-14`. It guesses nothing: day and month are never swapped, a two-digit year stays one.
 */
export function splitDate(pasted: string): DateParts | undefined {
  const text = clean(pasted)
  const groups = /^\d{6}(\d{2})?$/.test(text)
    ? [text.slice(0, 2), text.slice(2, 4), text.slice(4)]
    : text.split(/[\s./\p{Pd}\u2212]+/u)
  const [first, second, third, ...more] = groups
  if (!first || !second || !third || more.length || groups.some((group) => !/^\d+$/.test(group)))
    return undefined
  return first.length === 4
    ? { day: third, month: second, year: first }
    : { day: first, month: second, year: third }
}

const clean = (text: string) =>
  asciiDigits(firstCodePoints(text, 50))
    .replace(/\p{DI}/gu, '')
    .trim()

const isBetween = (text: string, least: number, most: number) =>
  /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most

function daysIn(month: number, year: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}
