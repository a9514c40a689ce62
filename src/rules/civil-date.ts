/** Making a format is slow enough for a hand to notice on an old telephone: a page asks for the date as it renders. */
const formats = new Map<string, Intl.DateTimeFormat>()
const hours = new Map<string, Intl.DateTimeFormat>()

/**
 * The calendar date at an instant in a place, as YYYY-MM-DD.
 * @param epoch milliseconds
 * @param timeZone IANA name, e.g. Europe/Paris
 */
export function civilDate(epoch: number, timeZone: string): string {
  let format = formats.get(timeZone)
  if (!format) {
    // Swedish writes dates the ISO way.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
    formats.set(timeZone, format)
  }
  return format.format(epoch)
}

/** A date (YYYY-MM-DD) and an hour (HH:MM of a 24-hour clock) as the clocks of a place show them. */
export interface CivilMoment {
  date: string
  time: string
}

/** What the clocks of a place show at an instant: noon sharp is "12:00", the second before it "11:59". */
export const civilMoment = (epoch: number, timeZone: string): CivilMoment => ({
  date: civilDate(epoch, timeZone),
  time: civilTime(epoch, timeZone),
})

function civilTime(epoch: number, timeZone: string): string {
  let format = hours.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' })
    hours.set(timeZone, format)
  }
  return format.format(epoch)
}

const asIfUtc = ({ date, time }: CivilMoment) => Date.parse(`${date}T${time}Z`)

/**
 * The instant (epoch ms) at which the clocks of a place show this moment. Where they skip it, one near it; where they
 * show it twice, one of the two.
 */
export function instantOf(moment: CivilMoment, timeZone: string): number {
  const wanted = asIfUtc(moment)
  const shown = (epoch: number) => asIfUtc(civilMoment(epoch, timeZone))
  const near = wanted - (shown(wanted) - wanted)
  // The clocks may have changed between the two.
  return near - (shown(near) - wanted)
}
