import { describe, expect, it, test } from 'vitest'
import { martinique } from '#src/academy/martinique.ts'
import { appointmentSlots, openIntervals, workingDayAfter } from '#src/rules/opening.ts'

const hours = martinique.offices[0]?.reception ?? {}
const morning = ['08:30', '09:00', '09:30', '10:00', '10:30', '11:00', '11:30']
const afternoon = ['14:30', '15:00', '15:30', '16:00']
const slots = (today: string) => appointmentSlots(today, hours, martinique)
const firstDay = (today: string) => slots(today)[0]?.date

describe('opening hours', () => {
  it.each([
    ['2026-11-23', 'a Monday', [['08:30', '12:00'], ['14:30', '16:30']]],
    ['2026-11-24', 'a Tuesday, open in the morning alone', [['08:30', '12:00']]],
    ['2026-11-28', 'a Saturday', []],
    ['2026-05-22', 'a Friday, the day of the abolition of slavery', []],
    ['2026-12-25', 'Christmas', []],
    ['2026-04-03', 'Good Friday, on which the office may be open', [['08:30', '12:00']]],
  ])('of %s, %s', (date, _what, intervals) => {
    expect(openIntervals(date, hours, martinique)).toEqual(intervals)
  }) // prettier-ignore
})

describe('appointments', () => {
  it('are half hours within the hours: none begins at noon sharp, none ends after closing', () => {
    const [tuesday, , thursday] = slots('2026-11-21')
    expect(tuesday).toEqual({ date: '2026-11-24', times: morning })
    expect(thursday).toEqual({ date: '2026-11-26', times: [...morning, ...afternoon] })
  })

  it.each([
    ['2026-11-16', 'a Monday', '2026-11-18'],
    ['2026-11-19', 'a Thursday', '2026-11-23'],
    ['2026-11-20', 'a Friday', '2026-11-24'],
    ['2026-11-21', 'a Saturday', '2026-11-24'],
    ['2026-11-22', 'a Sunday', '2026-11-24'],
    ['2026-11-09', 'two days before a holiday', '2026-11-12'],
    ['2026-05-20', 'before the 22nd of May and Whit Monday', '2026-05-26'],
    ['2026-12-31', 'the last day of the year', '2027-01-05'],
    ['2026-02-13', 'the Friday before Carnival, whose days are uncertain', '2026-02-19'],
  ])('asked for on %s, %s, begin on %s', (today, _what, first) => {
    expect(firstDay(today)).toBe(first)
  })

  it('fall on no holiday, no uncertain day and no weekend, over ten days', () => {
    const days = slots('2026-03-30').map(({ date }) => date)
    expect(days).toHaveLength(10)
    // Good Friday and Easter Monday, and two weekends.
    expect(days).toEqual([
      '2026-04-01', '2026-04-02', '2026-04-07', '2026-04-08', '2026-04-09', '2026-04-10', '2026-04-13',
      '2026-04-14', '2026-04-15', '2026-04-16',
    ]) // prettier-ignore
  })

  it('are none where no hour is known, and few where the office opens once a week', () => {
    expect(appointmentSlots('2026-11-21', {}, martinique)).toEqual([])
    const rare = appointmentSlots('2026-11-21', { friday: [['09:00', '09:59']] }, martinique)
    expect(rare.map(({ times }) => times).flat()).toEqual(Array(rare.length).fill('09:00'))
    expect(rare.length).toBeGreaterThan(5)
  })
})

test.each([
  ['2026-11-21', 5, '2026-11-27'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-12-24', 1, '2026-12-28'],
  ['2026-11-21', 0, '2026-11-21'],
])('from %s, working day %i is %s', (from, count, date) => {
  expect(workingDayAfter(from, count, martinique)).toBe(date)
})
