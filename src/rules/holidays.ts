import { addDays } from './calendar.ts'

/** A day of each year: the same date (MM-DD), or so many days after Easter Sunday. */
export type YearlyDay = { date: string } | { fromEaster: number }

/** The eleven public holidays of Code du travail L3133-1. */
export const nationalHolidays = [
  { id: 'new-year', date: '01-01' },
  { id: 'easter-monday', fromEaster: 1 },
  { id: 'labour-day', date: '05-01' },
  { id: 'victory-1945', date: '05-08' },
  { id: 'ascension', fromEaster: 39 },
  { id: 'whit-monday', fromEaster: 50 },
  { id: 'national-day', date: '07-14' },
  { id: 'assumption', date: '08-15' },
  { id: 'all-saints', date: '11-01' },
  { id: 'armistice-1918', date: '11-11' },
  { id: 'christmas', date: '12-25' },
] as const
export type NationalHoliday = (typeof nationalHolidays)[number]

/** Easter Sunday of a Gregorian year, as YYYY-MM-DD (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return addDays(`${year}-03-22`, h + l - 7 * m)
}

/** The first of `days` that falls on this date (YYYY-MM-DD), if any does. */
export const dayAmong = <D extends YearlyDay>(date: string, days: readonly D[]): D | undefined =>
  days.find((day) =>
    'date' in day
      ? date.slice(5) === day.date
      : date === addDays(easterSunday(Number(date.slice(0, 4))), day.fromEaster),
  )
