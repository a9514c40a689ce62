import { addDays } from './calendar.ts'
import type { CivilMoment } from './civil-date.ts'
import { dayAmong, type NationalHoliday, type YearlyDay } from './holidays.ts'
import { FARTHEST, holidayOn, openIntervals, type DaysOff, type WeeklyHours } from './opening.ts'

/** What one finds at the door. `next` is when it opens for sure; absent where nothing says that it ever does. */
export type OpeningNow<D extends YearlyDay> =
  | { state: 'open'; closes: CivilMoment }
  | { state: 'pause'; next: CivilMoment }
  /** It may open today as on any such day, or not. */
  | { state: 'uncertain'; day: D; next?: CivilMoment }
  | { state: 'closed'; holiday?: D | NationalHoliday; next?: CivilMoment }

/** The state of an office at a moment of its place. Intervals are [open, close): at noon sharp the morning is over. */
export function openingNow<D extends YearlyDay>(
  now: CivilMoment,
  hours: WeeklyHours,
  daysOff: DaysOff<D>,
): OpeningNow<D> {
  const { date, time } = now
  const today = openIntervals(date, hours, daysOff)
  const [interval, ...later] = today.filter(([, closes]) => time < closes)
  const next = nextOpening(now, hours, daysOff)
  const uncertain = dayAmong(date, daysOff.uncertainDays)
  if (interval && uncertain) return { state: 'uncertain', day: uncertain, ...(next && { next }) }
  if (interval && interval[0] <= time) return { state: 'open', closes: { date, time: interval[1] } }
  const hasBeenOpen = later.length + 1 < today.length
  if (interval && hasBeenOpen) return { state: 'pause', next: { date, time: interval[0] } }
  const holiday = holidayOn(date, daysOff)
  return { state: 'closed', ...(holiday && { holiday }), ...(next && { next }) }
}

/** The next opening that is certain: nothing is promised on an uncertain day. */
function nextOpening(
  { date: today, time }: CivilMoment,
  hours: WeeklyHours,
  daysOff: DaysOff,
): CivilMoment | undefined {
  for (let ahead = 0; ahead < FARTHEST; ahead++) {
    const date = addDays(today, ahead)
    if (dayAmong(date, daysOff.uncertainDays)) continue
    const interval = openIntervals(date, hours, daysOff).find(([opens]) => ahead > 0 || opens > time)
    if (interval) return { date, time: interval[0] }
  }
  return undefined
}

/** The holidays and the uncertain days among the next so many, today included, in their order. */
export function daysOffAhead<D extends YearlyDay>(today: string, count: number, daysOff: DaysOff<D>) {
  return Array.from({ length: count }, (_, ahead) => addDays(today, ahead)).flatMap((date) => {
    const holiday = holidayOn(date, daysOff)
    const day = holiday ?? dayAmong(date, daysOff.uncertainDays)
    return day ? [{ date, day, isCertain: holiday !== undefined }] : []
  })
}
