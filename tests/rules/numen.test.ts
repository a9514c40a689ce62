import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseNumen, numenFault, numenHints } from '#src/rules/numen.ts'

describe('normaliseNumen', () => {
  it('T-IDP-01: is upper-cased', () => {
    expect(normaliseNumen('01e9501234abc')).toBe('01E9501234ABC')
  })

  it.each([
    '01 E 95 01234 ABC',
    '01-E-95-01234-ABC',
    '01.E.95/01234_ABC',
    '01\u2011E\u201395\u221201234ABC',
    '01\u00A0E\u202F9501234ABC',
    '\uFEFF01E\u200B95\u00AD01234ABC',
    '01E9501234ABC\r\n',
    '\t01E9501234ABC ',
  ])('T-IDP-02: removes spaces, dots, dashes and invisible characters from %j', (typed) => {
    expect(normaliseNumen(typed)).toBe('01E9501234ABC')
  })

  it('T-IDP-03: reads full-width digits and letters', () => {
    expect(normaliseNumen('０１Ｅ９５０１２３４ＡＢＣ')).toBe('01E9501234ABC')
  })

  it('T-INJ-15: keeps 200 characters at most, before and after a ligature of 18 expands', () => {
    expect(normaliseNumen('\uFDFA'.repeat(10_000))).toHaveLength(200)
  })

  it('changes nothing more the second time, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(normaliseNumen(normaliseNumen(typed))).toBe(normaliseNumen(typed))
      }),
    )
    const accentBehindSpace = 'A \u0301'
    expect(normaliseNumen(normaliseNumen(accentBehindSpace))).toBe(normaliseNumen(accentBehindSpace))
  })
})

describe('numenFault', () => {
  it.each([
    '99E9501234ABC',
    '30E2400001DMA',
    '43G9501234ABC',
    '01P9501234ABC',
    '01A9501234ABC',
    '01Z9501234ABC',
  ])('T-IDP-07: never judges the inner structure (%s)', (numen) => {
    expect(numenFault(numen)).toBeUndefined()
  })

  it.each([
    ['01E9501234AB', 12],
    ['01E9501234ABCD', 14],
    ['1'.repeat(10_000), 200],
    [' '.repeat(13), 0],
  ])('T-IDP-06: counts the characters of a NUMEN of another length', (typed, count) => {
    expect(numenFault(normaliseNumen(typed))).toEqual({ code: 'numen-length', detail: count })
  })

  it('T-IDP-05: names the place of a look-alike letter of another alphabet', () => {
    expect(numenFault('01Е9501234АВС')).toEqual({ code: 'numen-character', detail: 3 })
    expect(numenFault('01E9501234ABС')).toEqual({ code: 'numen-character', detail: 13 })
  })

  it('speaks of a character before it speaks of the length, and counts an emoji as one', () => {
    expect(numenFault('É')).toEqual({ code: 'numen-character', detail: 1 })
    expect(numenFault('0😀'.repeat(3))).toEqual({ code: 'numen-character', detail: 2 })
    expect(numenFault('\0')).toEqual({ code: 'numen-character', detail: 1 })
  })
})

describe('numenHints', () => {
  it('has nothing to say of the usual shape', () => {
    expect(numenHints('30E2400001DMA')).toEqual([])
  })

  it.each([
    ['3OE2400001DMA', { position: 2, found: 'O', suggested: '0' }],
    ['I0E2400001DMA', { position: 1, found: 'I', suggested: '1' }],
    ['3052400001DMA', { position: 3, found: '5', suggested: 'S' }],
    ['30E2400001DM8', { position: 13, found: '8', suggested: 'B' }],
    ['30E24S0001DMA', { position: 6, found: 'S', suggested: '5' }],
    ['30E2400001D0A', { position: 12, found: '0', suggested: 'O' }],
  ])('suggests the look-alike of the usual kind in %s', (numen, hint) => {
    expect(numenHints(numen)).toEqual([hint])
  })

  it('points at an unusual character without a look-alike, and suggests nothing', () => {
    expect(numenHints('30224Z0001DMA')).toEqual([
      { position: 3, found: '2' },
      { position: 6, found: 'Z' },
    ])
  })
})
