const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
export type Weekday = (typeof weekdays)[number]

// A calendar date has no time zone: UTC, whose days all have 24 hours, only serves to count.
const noon = (date: string) => new Date(`${date}T12:00:00Z`)

/** Whether a text is a date of the calendar, as YYYY-MM-DD. 31 June is 1 July for some engines, and nothing for others. */
export const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(noon(text).getTime()) &&
  noon(text).toISOString().startsWith(text)

/** The day of the week of a YYYY-MM-DD. */
export const weekdayOf = (date: string): Weekday => weekdays[noon(date).getUTCDay()] ?? 'sunday'

/** The date so many days later, or earlier. */
export function addDays(date: string, days: number): string {
  const day = noon(date)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** The date so many months later; the month's last day where it has no such day. */
export function addMonths(date: string, months: number): string {
  const day = noon(date)
  const wanted = day.getUTCMonth() + months
  day.setUTCMonth(wanted)
  // 31 January and a month is no 3 March.
  if (day.getUTCMonth() !== wanted % 12) day.setUTCDate(0)
  return day.toISOString().slice(0, 10)
}
