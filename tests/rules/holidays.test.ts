import { describe, expect, it, test } from 'vitest'
import { martinique } from '#src/academy/martinique.ts'
import { addDays, weekdayOf } from '#src/rules/calendar.ts'
import { civilDate } from '#src/rules/civil-date.ts'
import { dayAmong, easterSunday, nationalHolidays } from '#src/rules/holidays.ts'

/** From the tables of the Institut de mécanique céleste. */
const easters = [
  '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21',
  '2031-04-13', '2032-03-28', '2033-04-17', '2034-04-09', '2035-03-25',
] // prettier-ignore

test.each(easters)('Easter is on %s', (date) => {
  expect(easterSunday(Number(date.slice(0, 4)))).toBe(date)
  expect(weekdayOf(date)).toBe('sunday')
})

test.each([
  ['1818-03-22', 'the earliest there is'],
  ['2038-04-25', 'the latest there is'],
  ['1954-04-18', 'an exception of the tables'],
  ['1981-04-19', 'another one'],
])('Easter is on %s, %s', (date) => {
  expect(easterSunday(Number(date.slice(0, 4)))).toBe(date)
})

describe('the national holidays of 2026', () => {
  it.each([
    ['2026-01-01', 'new-year'],
    ['2026-04-06', 'easter-monday'],
    ['2026-05-01', 'labour-day'],
    ['2026-05-08', 'victory-1945'],
    ['2026-05-14', 'ascension'],
    ['2026-05-25', 'whit-monday'],
    ['2026-07-14', 'national-day'],
    ['2026-08-15', 'assumption'],
    ['2026-11-01', 'all-saints'],
    ['2026-11-11', 'armistice-1918'],
    ['2026-12-25', 'christmas'],
  ])('have %s: %s', (date, id) => {
    expect(dayAmong(date, nationalHolidays)?.id).toBe(id)
  })

  it('are eleven days', () => {
    const days = Array.from({ length: 365 }, (_, n) => addDays('2026-01-01', n))
    expect(days.filter((date) => dayAmong(date, nationalHolidays))).toHaveLength(11)
  })
})

test('the académie’s own holiday and its uncertain days are told by name', () => {
  const name = (date: string) =>
    dayAmong(date, [...martinique.holidays, ...martinique.uncertainDays])?.name.fr
  expect(name('2026-05-22')).toBe('Abolition de l’esclavage')
  expect(name('2026-02-17')).toBe('Mardi gras')
  expect(name('2026-02-18')).toBe('Mercredi des Cendres')
  expect(name('2026-04-03')).toBe('Vendredi saint')
  expect(name('2026-11-02')).toBe('Jour des défunts')
  expect(name('2026-05-21')).toBeUndefined()
})

test('days are counted over months, years and changes of the clock, wherever the reader is', () => {
  const zone = process.env['TZ']
  try {
    for (const place of ['Pacific/Kiritimati', 'America/Adak', 'Europe/Paris']) {
      process.env['TZ'] = place
      expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
      expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
      expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
      expect(addDays('2026-10-26', -2)).toBe('2026-10-24')
      expect(weekdayOf('2026-11-24')).toBe('tuesday')
      // Half past one in Paris on Tuesday is still Monday in Martinique.
      expect(civilDate(Date.UTC(2026, 10, 24, 0, 30), 'America/Martinique')).toBe('2026-11-23')
    }
  } finally {
    if (zone === undefined) Reflect.deleteProperty(process.env, 'TZ')
    else process.env['TZ'] = zone
  }
})
