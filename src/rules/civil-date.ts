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

/** The hour there, as HH:MM of a 24-hour clock: 12:00:00 is "12:00", the second before it "11:59". */
export function civilTime(epoch: number, timeZone: string): string {
  let format = hours.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' })
    hours.set(timeZone, format)
  }
  return format.format(epoch)
}

/**
 * The instant (epoch ms) at which the clocks of a place show this date (YYYY-MM-DD) and hour (HH:MM). Where they skip
 * it, a moment near it; where they show it twice, one of the two.
 */
export function instantOf(date: string, time: string, timeZone: string): number {
  const wanted = Date.parse(`${date}T${time}Z`)
  const shown = (epoch: number) => Date.parse(`${civilDate(epoch, timeZone)}T${civilTime(epoch, timeZone)}Z`)
  const near = wanted - (shown(wanted) - wanted)
  // The clocks may have changed between the two.
  return near - (shown(near) - wanted)
}
