import { describe, expect, it, test } from 'vitest'
import { martinique } from '#src/academy/martinique.ts'
import { civilMoment, instantOf } from '#src/rules/civil-date.ts'
import { addDays } from '#src/rules/calendar.ts'
import { daysOffAhead, openingNow } from '#src/rules/opening-now.ts'

const hours = martinique.offices[0]?.reception ?? {}

/** What stands on the door, in short: "open, closes 12:00", "closed, opens 2026-11-26 08:30". */
function at(date: string, time: string): string {
  const now = openingNow({ date, time }, hours, martinique)
  if (now.state === 'open') return `open, closes ${now.closes.time}`
  if (now.state === 'pause') return `pause, opens ${now.next.time}`
  const day = now.state === 'uncertain' ? now.day : now.holiday
  const name = day && ('id' in day ? ` (${day.id})` : ` (${day.name.fr})`)
  return `${now.state}${name ?? ''}, opens ${now.next?.date} ${now.next?.time}`
}

describe('a Monday, open in the morning and in the afternoon', () => {
  it.each([
    ['00:00', 'closed, opens 2026-11-23 08:30'],
    ['08:29', 'closed, opens 2026-11-23 08:30'],
    ['08:30', 'open, closes 12:00'],
    ['11:59', 'open, closes 12:00'],
    ['12:00', 'pause, opens 14:30'],
    ['14:29', 'pause, opens 14:30'],
    ['14:30', 'open, closes 16:30'],
    ['16:29', 'open, closes 16:30'],
    ['16:30', 'closed, opens 2026-11-24 08:30'],
    ['23:59', 'closed, opens 2026-11-24 08:30'],
  ])('at %s is %s', (time, door) => expect(at('2026-11-23', time)).toBe(door))
})

test.each([
  ['2026-11-24', '15:00', 'a Tuesday afternoon', 'closed, opens 2026-11-25 08:30'],
  ['2026-11-25', '12:00', 'Wednesday at noon', 'closed, opens 2026-11-26 08:30'],
  ['2026-11-27', '15:00', 'a Friday afternoon', 'closed, opens 2026-11-30 08:30'],
  ['2026-11-28', '10:00', 'a Saturday', 'closed, opens 2026-11-30 08:30'],
  ['2026-05-22', '09:00', 'the 22nd of May', 'closed (Abolition de l’esclavage), opens 2026-05-26 08:30'],
  ['2026-05-25', '09:00', 'Whit Monday', 'closed (whit-monday), opens 2026-05-26 08:30'],
  ['2026-12-31', '11:59', 'the last morning of the year', 'open, closes 12:00'],
  ['2026-12-31', '16:30', 'the last evening of the year', 'closed, opens 2027-01-04 08:30'],
  ['2027-01-01', '09:00', 'the first day of the year', 'closed (new-year), opens 2027-01-04 08:30'],
  ['2026-02-16', '17:00', 'the eve of Carnival’s uncertain days', 'closed, opens 2026-02-19 08:30'],
  ['2026-02-17', '09:00', 'Shrove Tuesday', 'uncertain (Mardi gras), opens 2026-02-19 08:30'],
  ['2026-02-17', '12:00', 'Shrove Tuesday, once it would be over', 'closed, opens 2026-02-19 08:30'],
  ['2026-04-03', '08:00', 'Good Friday', 'uncertain (Vendredi saint), opens 2026-04-07 08:30'],
  ['2026-11-02', '13:00', 'All Souls’ Day at noon', 'uncertain (Jour des défunts), opens 2026-11-03 08:30'],
])('on %s at %s, %s, it is %s', (date, time, _what, door) => expect(at(date, time)).toBe(door))

test('an office of which no hour is known never opens, and says so without a date', () => {
  expect(openingNow({ date: '2026-11-23', time: '09:00' }, {}, martinique)).toEqual({ state: 'closed' })
})

/** Counted by hand from the dates of Easter of the Institut de mécanique céleste. */
const ofEaster: Record<number, string> = {
  2026: '04-06 05-14 05-25',
  2027: '03-29 05-06 05-17',
  2028: '04-17 05-25 06-05',
  2029: '04-02 05-10 05-21',
  2030: '04-22 05-30 06-10',
  2031: '04-14 05-22 06-02',
  2032: '03-29 05-06 05-17',
  2033: '04-18 05-26 06-06',
  2034: '04-10 05-18 05-29',
  2035: '03-26 05-03 05-14',
}
const sameEachYear = ['01-01', '05-01', '05-08', '05-22', '07-14', '08-15', '11-01', '11-11', '12-25']

test.each(Object.entries(ofEaster))(
  'in %s the door is shut on the eleven days and the 22nd of May',
  (year, days) => {
    const expected = [...new Set([...sameEachYear, ...days.split(' ')])].sort().map((day) => `${year}-${day}`)
    const length = Number(year) % 4 === 0 ? 366 : 365
    const ahead = daysOffAhead(`${year}-01-01`, length, martinique)
    expect(ahead.filter(({ isCertain }) => isCertain).map(({ date }) => date)).toEqual(expected)
    for (const date of expected)
      for (const time of ['00:00', '09:00', '15:00'])
        expect(openingNow({ date, time }, hours, martinique)).toMatchObject({ state: 'closed', holiday: {} })
  },
)

test('the days off ahead begin today and end in time, the uncertain ones among them', () => {
  const named = (from: string) =>
    daysOffAhead(from, 60, martinique).map(({ date, isCertain }) => (isCertain ? date : `${date} ?`))
  expect(named('2026-11-01')).toEqual(['2026-11-01', '2026-11-02 ?', '2026-11-11', '2026-12-25'])
  expect(named('2026-11-12')).toEqual(['2026-12-25', '2027-01-01'])
  expect(named('2026-11-03')).not.toContain(addDays('2026-11-03', 60))
})

describe('an hour in Martinique', () => {
  const inParis = (date: string, time: string) => {
    const there = civilMoment(instantOf({ date, time }, 'America/Martinique'), 'Europe/Paris')
    return `${there.date} ${there.time}`
  }

  it.each([
    ['2026-11-23', '08:30', 'winter', '2026-11-23 13:30'],
    ['2026-07-20', '08:30', 'summer', '2026-07-20 14:30'],
    ['2026-03-27', '08:30', 'the last working day before Paris’ clocks go forward', '2026-03-27 13:30'],
    ['2026-03-28', '20:59', 'the last minute before', '2026-03-29 01:59'],
    ['2026-03-28', '21:00', 'the minute they do', '2026-03-29 03:00'],
    ['2026-03-30', '08:30', 'the first working day after', '2026-03-30 14:30'],
    ['2026-10-23', '16:30', 'the last working day before they go back', '2026-10-23 22:30'],
    ['2026-10-26', '16:30', 'the first working day after', '2026-10-26 21:30'],
    ['2026-12-31', '23:00', 'the last evening of the year', '2027-01-01 04:00'],
  ])('%s %s, %s, is %s in Paris', (date, time, _when, there) => expect(inParis(date, time)).toBe(there))

  it('is closed at noon sharp, and open a millisecond before', () => {
    const noon = instantOf({ date: '2026-11-23', time: '12:00' }, 'America/Martinique')
    const door = (epoch: number) => {
      const { date, time } = civilMoment(epoch, 'America/Martinique')
      return at(date, time)
    }
    expect(noon).toBe(Date.UTC(2026, 10, 23, 16))
    expect(door(noon - 1)).toBe('open, closes 12:00')
    expect(door(noon)).toBe('pause, opens 14:30')
  })
})

test('an hour of a place whose own clocks change is found on both sides of the change', () => {
  const shown = (date: string, time: string) =>
    new Date(instantOf({ date, time }, 'Europe/Paris')).toISOString()
  expect(shown('2026-03-29', '01:30')).toBe('2026-03-29T00:30:00.000Z')
  expect(shown('2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z')
  expect(shown('2026-10-25', '01:30')).toBe('2026-10-24T23:30:00.000Z')
  expect(shown('2026-10-25', '03:30')).toBe('2026-10-25T02:30:00.000Z')
})

test.each([
  ['2026-11-23', '21:59', { state: 'closed', next: { date: '2026-11-23', time: '22:00' } }],
  ['2026-11-23', '22:00', { state: 'open', closes: { date: '2026-11-23', time: '23:59' } }],
  ['2026-11-24', '00:00', { state: 'open', closes: { date: '2026-11-24', time: '06:00' } }],
  ['2026-11-24', '06:00', { state: 'closed', next: { date: '2026-11-30', time: '22:00' } }],
])('on %s at %s an office open over midnight is found as its hours say', (date, time, found) => {
  const night = { monday: [['22:00', '23:59']], tuesday: [['00:00', '06:00']] } as const
  expect(openingNow({ date, time }, night, { holidays: [], uncertainDays: [] })).toEqual(found)
})

test.each(['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu'])(
  'every half hour of a year that the clocks of %s show leads back to itself, the changes of hour included',
  (zone) => {
    const astray: unknown[] = []
    for (let epoch = Date.UTC(2026, 0, 1); epoch < Date.UTC(2027, 0, 1); epoch += 1_800_000) {
      const moment = civilMoment(epoch, zone)
      const back = civilMoment(instantOf(moment, zone), zone)
      if (back.date !== moment.date || back.time !== moment.time) astray.push(moment)
    }
    expect(astray).toEqual([])
  },
)
