import { describe, expect, it } from 'vitest'
import { formatMobile, normaliseMobile } from '#src/rules/mobile.ts'

const read = (typed: string) => normaliseMobile(typed, { country: 'FR' })

describe('normaliseMobile', () => {
  it.each([
    '0639980003',
    '06 39 98 00 03',
    '06.39.98.00.03',
    '06-39-98-00-03',
    '06/39/98/00/03',
    '06\u00A039\u202F98\u201100\u200B03',
    '\u202A+33 6 39 98 00 03\u202C',
    '+33 (0)6 39 98 00 03',
    '(+33) 639980003',
    '+330639980003',
    '0033639980003',
    '٠٦٣٩٩٨٠٠٠٣',
    '＋３３６３９９８０００３',
  ])('reads %j as the French mobile +33639980003', (typed) => {
    expect(read(typed)).toBe('+33639980003')
  })

  it.each([
    ['0696 12 34 56', '+596696123456'],
    ['0697 12 34 56', '+596697123456'],
    ['0690 12 34 56', '+590690123456'],
    ['0691 12 34 56', '+590691123456'],
    ['0694 12 34 56', '+594694123456'],
    ['0692 12 34 56', '+262692123456'],
    ['0693 12 34 56', '+262693123456'],
    ['0639 12 34 56', '+262639123456'],
    ['07 12 34 56 78', '+33712345678'],
    ['+596 696 12 34 56', '+596696123456'],
    ['00596 696 12 34 56', '+596696123456'],
    ['+596 0696 12 34 56', '+596696123456'],
    ['+33 6 96 12 34 56', '+596696123456'],
  ])('gives %s the code of its territory: %s', (typed, e164) => {
    expect(read(typed)).toBe(e164)
  })

  it.each([
    ['+1 758 485 1234', '+17584851234'],
    ['0044 7700 900123', '+447700900123'],
    ['+123 45 67', undefined],
    ['+508 55 12 34', '+508551234'],
    ['+1234567890123456', undefined],
    ['+0123456789', undefined],
  ])('takes the number of another country as it is, if it has 8 to 15 digits: %s', (typed, e164) => {
    expect(read(typed)).toBe(e164)
  })

  it.each(['0596 52 25 00', '01 23 45 67 89', '09 12 34 56 78', '+33 1 23 45 67 89', '+596 596 52 25 00'])(
    'refuses the landline %s',
    (typed) => {
      expect(read(typed)).toBeUndefined()
    },
  )

  it.each([
    '',
    '06',
    '06 39 98 00 0',
    '06 39 98 00 03 1',
    '0639980003 0639980005',
    'jean',
    '06 39 98 00 0O',
    '639980003',
    '+',
    '+33',
  ])('refuses %j', (typed) => {
    expect(read(typed)).toBeUndefined()
  })
})

describe('formatMobile', () => {
  it.each([
    ['+33639980003', '06 39 98 00 03'],
    ['+596696123456', '0696 12 34 56'],
    ['+262639123456', '0639 12 34 56'],
    ['+447700900123', '+447700900123'],
  ])('writes %s as %s', (e164, written) => {
    expect(formatMobile(e164)).toBe(written)
    expect(read(written)).toBe(e164)
  })
})
