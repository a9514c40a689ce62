/**
 * The calendar date at an instant in a place, as YYYY-MM-DD.
 * @param epoch milliseconds
 * @param timeZone IANA name, e.g. Europe/Paris
 */
export function civilDate(epoch: number, timeZone: string): string {
  // Swedish writes dates the ISO way.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(epoch)
}
