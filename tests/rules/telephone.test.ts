import { expect, test } from 'vitest'
import { formatTelephone, normaliseTelephone } from '#src/rules/telephone.ts'

test.each([
  ['0596 52 25 00', '0596522500'],
  ['06.39.98.00.01', '0639980001'],
  ['+596 596 52 25 00', '+596596522500'],
  ['0033 1 23 45 67 89', '+33123456789'],
  ['+33 (0)1 23 45 67 89', '+33123456789'],
  ['0596 52 25', undefined],
  ['0012', undefined],
  ['jean', undefined],
  ['', undefined],
])('reads %j as %j', (typed, number) => {
  expect(normaliseTelephone(typed)).toBe(number)
})

test('reads a number out in pairs', () => {
  expect(formatTelephone('0596522500')).toBe('05 96 52 25 00')
  expect(formatTelephone('+13055550100')).toBe('+13055550100')
})
