import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalIdentifier, localPart } from '#src/rules/identifier.ts'

const DOMAIN = 'ac-x.fr'
const canonical = (typed: string) => canonicalIdentifier(typed, DOMAIN)

describe('canonicalIdentifier', () => {
  it.each([
    ' JDupont ',
    'jdupont',
    '\u00A0jdupont\t',
    'j\u200Bdu\u00ADpont',
    'AC-X\\jdupont',
    'AC-X\\\\JDUPONT',
    'AC-X\\ jdupont',
  ])('T-SES-03, T-THR-07: reads %j as jdupont', (typed) => {
    expect(canonical(typed)).toBe('jdupont')
  })

  it('T-SES-03: keeps an address an address, in lower case', () => {
    expect(canonical(' Jean.Dupont@AC-X.fr')).toBe('jean.dupont@ac-x.fr')
    expect(canonical('jdupont@ac-x.fr')).toBe('jdupont@ac-x.fr')
    expect(canonical('Jean.Dupont@')).toBe('jean.dupont@ac-x.fr')
  })

  it.each(['jdupontﬀ', 'ıdupont', '\u212Adupont', 'ſdupont', 'ｊｄｕｐｏｎｔ', 'jdupónt', 'jdupo\u0301nt'])(
    'T-SES-04: leaves %j as it is, a person of its own',
    (typed) => {
      expect(canonical(typed)).toBe(typed)
    },
  )

  it('T-INJ-15: looks at 254 code points', () => {
    expect(canonical('a'.repeat(100_000))).toHaveLength(254)
  })

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(canonical(canonical(typed))).toBe(canonical(typed))
      }),
    )
  })
})

describe('localPart', () => {
  it('is what stands before the last @, or everything', () => {
    expect(localPart('jean.dupont@ac-x.fr')).toBe('jean.dupont')
    expect(localPart('"a@b"@ac-x.fr')).toBe('"a@b"')
    expect(localPart('jdupont')).toBe('jdupont')
  })
})
