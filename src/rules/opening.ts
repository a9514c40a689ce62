import { addDays, weekdayOf, type Weekday } from './calendar.ts'
import { dayAmong, nationalHolidays, type YearlyDay } from './holidays.ts'

/** Open from the first hour, closed at the second: [open, close), HH:MM of a 24-hour clock. */
export type Interval = readonly [opens: string, closes: string]

/** Days off beside the national holidays. An uncertain day may be worked or not: nothing is promised on it. */
export interface DaysOff<D extends YearlyDay = YearlyDay> {
  holidays: readonly D[]
  uncertainDays: readonly D[]
}

/** Hours by day of the week; a day left out is closed. */
export type WeeklyHours = Partial<Record<Weekday, readonly Interval[]>>

const SLOT_MINUTES = 30
const DAYS_OFFERED = 10
/** An office that never opens does not open, however long one looks. */
export const FARTHEST = 60

/** The holiday of a date (YYYY-MM-DD), national or the académie's own, if it is one. */
export const holidayOn = <D extends YearlyDay>(date: string, { holidays }: DaysOff<D>) =>
  dayAmong(date, nationalHolidays) ?? dayAmong(date, holidays)

const isHoliday = (date: string, daysOff: DaysOff) => holidayOn(date, daysOff) !== undefined

/** The hours of this date (YYYY-MM-DD): none on a holiday; on an uncertain day, those of any other. */
export const openIntervals = (date: string, hours: WeeklyHours, daysOff: DaysOff): readonly Interval[] =>
  isHoliday(date, daysOff) ? [] : (hours[weekdayOf(date)] ?? [])

const isCertain = (date: string, { uncertainDays }: DaysOff) => dayAmong(date, uncertainDays) === undefined

/** Monday to Friday, and nobody is off for sure or perhaps. */
const isWorkingDay = (date: string, daysOff: DaysOff) =>
  !['saturday', 'sunday'].includes(weekdayOf(date)) && !isHoliday(date, daysOff) && isCertain(date, daysOff)

/** The so-manieth working day after a date. */
export function workingDayAfter(date: string, count: number, daysOff: DaysOff): string {
  let day = date
  for (let left = count; left > 0; left -= isWorkingDay(day, daysOff) ? 1 : 0) day = addDays(day, 1)
  return day
}

/**
 * Half hours at which one may be received, by day: within the hours, from the second working day after `today` on,
 * over the next ten days that have any. Dates and hours are those of the place, whatever the reader's clock says.
 */
export function appointmentSlots(today: string, hours: WeeklyHours, daysOff: DaysOff) {
  const days: { date: string; times: string[] }[] = []
  const first = workingDayAfter(today, 2, daysOff)
  for (let ahead = 0; ahead < FARTHEST && days.length < DAYS_OFFERED; ahead++) {
    const date = addDays(first, ahead)
    const times = isCertain(date, daysOff) ? openIntervals(date, hours, daysOff).flatMap(halfHours) : []
    if (times.length > 0) days.push({ date, times })
  }
  return days
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const twoDigits = (n: number) => String(n).padStart(2, '0')

function halfHours([opens, closes]: Interval): string[] {
  const times: string[] = []
  for (let at = minutes(opens); at + SLOT_MINUTES <= minutes(closes); at += SLOT_MINUTES)
    times.push(`${twoDigits(Math.floor(at / 60))}:${twoDigits(at % 60)}`)
  return times
}
