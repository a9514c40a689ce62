import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBirthDate, splitDate } from '#src/rules/birth-date.ts'

const TODAY = '2025-09-01'
const read = (day: string, month: string, year: string, today = TODAY) =>
  readBirthDate({ day, month, year }, today)

describe('readBirthDate', () => {
  it.each([
    ['14', '03', '1985', '1985-03-14'],
    ['1', '2', '1980', '1980-02-01'],
    ['29', '02', '2000', '2000-02-29'],
    ['31', '12', '1930', '1930-12-31'],
    ['1', '1', '1900', '1900-01-01'],
    [' 14 ', '\u00A003', '1985\u200B', '1985-03-14'],
    ['１４', '٠٣', '۱۹۸۵', '1985-03-14'],
  ])('reads %j %j %j', (day, month, year, date) => {
    expect(read(day, month, year)).toEqual({ date })
  })

  it.each([
    ['31', '02', '1980', 'day'],
    ['29', '02', '1900', 'day'],
    ['29', '02', '1985', 'day'],
    ['31', '04', '1985', 'day'],
    ['00', '00', '0000', 'day'],
    ['32', '13', '1980', 'day'],
    ['12', '13', '1980', 'month'],
    ['12', '0', '1980', 'month'],
    ['12', 'mars', '1980', 'month'],
    ['-1', '3', '1980', 'day'],
    ['1.5', '3', '1980', 'day'],
    ['1', '1', '0000', 'year'],
  ])('T-IDP-09: refuses %s/%s/%s as impossible, because of the %s', (day, month, year, part) => {
    expect(read(day, month, year)).toEqual({ fault: 'date-impossible', part })
  })

  it('T-IDP-10: never swaps day and month, and refuses a year of other than four digits', () => {
    expect(read('1', '2', '80')).toEqual({ fault: 'year-four-digits', part: 'year' })
    expect(read('1', '2', '19800')).toEqual({ fault: 'year-four-digits', part: 'year' })
    expect(read('02', '14', '1980')).toEqual({ fault: 'date-impossible', part: 'month' })
  })

  it.each([
    ['', '', '', 'day'],
    ['14', ' ', '1985', 'month'],
    ['14', '3', '\u200B', 'year'],
  ])('asks for the first part that is missing (%j %j %j)', (day, month, year, part) => {
    expect(read(day, month, year)).toEqual({ fault: 'required', part })
  })

  it.each([
    ['02', '09', '2025', { fault: 'date-future', part: 'year' }],
    ['01', '01', '2190', { fault: 'date-future', part: 'year' }],
    ['01', '09', '2025', { fault: 'too-young', part: 'year' }],
    ['01', '09', '2020', { fault: 'too-young', part: 'year' }],
    ['01', '09', '2011', { fault: 'too-young', part: 'year' }],
    ['02', '09', '2010', { fault: 'too-young', part: 'year' }],
    ['01', '09', '2010', { date: '2010-09-01' }],
    ['31', '12', '1899', { fault: 'date-impossible', part: 'year' }],
  ])('T-IDP-11: judges the age of someone born on %s/%s/%s', (day, month, year, outcome) => {
    expect(read(day, month, year)).toEqual(outcome)
  })

  it('lets someone born on 29 February be 15 on 1 March of a common year', () => {
    expect(read('29', '02', '2008', '2023-02-28')).toEqual({ fault: 'too-young', part: 'year' })
    expect(read('29', '02', '2008', '2023-03-01')).toEqual({ date: '2008-02-29' })
  })

  it('accepts exactly the days of the calendar', () => {
    const numbers = [fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 })] as const
    fc.assert(
      fc.property(...numbers, fc.integer({ min: 1900, max: 2009 }), (day, month, year) => {
        const date = new Date(Date.UTC(year, month - 1, day))
        const exists = date.getUTCMonth() === month - 1
        expect(read(String(day), String(month), String(year))).toEqual(
          exists ? { date: date.toISOString().slice(0, 10) } : { fault: 'date-impossible', part: 'day' },
        )
      }),
    )
  })
})

describe('splitDate', () => {
  it.each([
    '14/03/1985',
    '14.03.1985',
    '14-03-1985',
    '14 03 1985',
    ' 14/03/1985 ',
    '14 / 03 / 1985',
    '14\u201103\u20111985',
    '1985-03-14',
    '14031985',
    '１４／０３／１９８５',
  ])('T-IDP-10: splits %j', (pasted) => {
    expect(splitDate(pasted)).toEqual({ day: '14', month: '03', year: '1985' })
  })

  it('guesses nothing: impossible months and two-digit years stay as they are', () => {
    expect(splitDate('03/14/1985')).toEqual({ day: '03', month: '14', year: '1985' })
    expect(splitDate('1/2/80')).toEqual({ day: '1', month: '2', year: '80' })
    expect(splitDate('140385')).toEqual({ day: '14', month: '03', year: '85' })
    expect(splitDate('19850314')).toEqual({ day: '19', month: '85', year: '0314' })
  })

  it.each([
    '',
    '14',
    '1403',
    '14/03',
    '14/03/1985/2',
    '14 mars 1985',
    '14/03/1985 12:00',
    '//',
    '/14/03/1985',
  ])('leaves %j alone: it is no whole date', (pasted) => {
    expect(splitDate(pasted)).toBeUndefined()
  })
})
