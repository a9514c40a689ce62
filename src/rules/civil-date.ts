/** Making a format is slow enough for a hand to notice on an old telephone: a page asks for the date as it renders. */
const formats = new Map<string, Intl.DateTimeFormat>()

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
