import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asciiDigits } from '#src/rules/digits.ts'
import { asciiLowerCase, asciiUpperCase, firstCodePoints } from '#src/rules/text.ts'

describe('firstCodePoints', () => {
  it('counts an emoji as one and never cuts it in two', () => {
    expect(firstCodePoints('a😀b😀', 2)).toBe('a😀')
    expect(firstCodePoints('😀😀😀', 2)).toBe('😀😀')
  })

  it('is what counting every code point gives, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(12), (text, count) => {
        expect(firstCodePoints(text, count)).toBe(Array.from(text).slice(0, count).join(''))
      }),
    )
  })
})

describe('ASCII case', () => {
  it('T-SES-04: maps A–Z and a–z and leaves every other letter alone', () => {
    expect(asciiLowerCase('JÉAN \u212A İ')).toBe('jÉan \u212A İ')
    expect(asciiUpperCase('straße ı ﬀ é')).toBe('STRAßE ı ﬀ é')
  })
})

describe('asciiDigits', () => {
  it('T-TOK-11: reads full-width, Arabic-Indic and extended Arabic-Indic digits', () => {
    expect(asciiDigits('０１２３４５６７８９')).toBe('0123456789')
    expect(asciiDigits('٠١٢٣٤٥٦٧٨٩')).toBe('0123456789')
    expect(asciiDigits('۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789')
  })

  it('leaves the digits of other scripts to be refused', () => {
    expect(asciiDigits('१२३')).toBe('१२३')
  })
})
