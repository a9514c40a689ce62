import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { foldName, isPersonName, sameName } from '#src/rules/names.ts'
import { likelyUid } from '#src/rules/uid.ts'

describe('foldName', () => {
  it.each([
    ["D'Orival", 'dorival'],
    ['D’ORIVAL', 'dorival'],
    ['Marie-Josée', 'mariejosee'],
    ['Marie\u2011Jose\u0301e', 'mariejosee'],
    ['de La Croix', 'delacroix'],
    ['de\u00A0La\u202FCroix', 'delacroix'],
    ['Sai\u00ADrien\u200B', 'sairien'],
    ['Lecœur', 'lecoeur'],
    ['LÆTITIA', 'laetitia'],
    ['Weiß', 'weiss'],
    ['WEIẞ', 'weiss'],
    ['Şahin İpek', 'sahinipek'],
    ['YILDIZ', 'yildiz'],
    ['Yıldız', 'yildiz'],
    ['ŁUKASIŃSKI', 'lukasinski'],
    ['Đặng', 'dang'],
    ['Sørensen', 'sorensen'],
    ['Þórðarson', 'thordarson'],
    ['ﬁlloux', 'filloux'],
    ['ＳＡＩＲＩＥＮ', 'sairien'],
  ])('folds %j to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  it('T-INJ-15: looks at 200 code points of a name, however many marks it wears', () => {
    expect(foldName('e' + '\u0301'.repeat(10_000) + 'x')).toBe('e')
    expect(foldName('a'.repeat(10_000))).toHaveLength(200)
  })

  it('gives the same for NFC and NFD, and for what is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (name) => {
        expect(foldName(name.normalize('NFD'))).toBe(foldName(name.normalize('NFC')))
        expect(foldName(foldName(name))).toBe(foldName(name))
      }),
    )
  })
})

describe('sameName', () => {
  it('T-IDP-21: takes Noël in NFD for Noël in NFC', () => {
    expect(sameName('Noe\u0308l', 'Noël')).toBe(true)
  })

  it.each(['Null', 'Undefined', 'True', 'NaN', 'Test'])(
    'T-IDP-22: knows %s as a name like any other',
    (name) => {
      expect(sameName(name.toUpperCase(), name)).toBe(true)
    },
  )

  it('T-IDP-23: tells a missing name, a shorter and another one apart', () => {
    expect(sameName('Marie', 'Marie-Josée')).toBe(false)
    expect(sameName('Dorival', 'Dorival-Marie')).toBe(false)
    expect(sameName('', '')).toBe(false)
    expect(sameName('-', "'")).toBe(false)
  })
})

describe('likelyUid', () => {
  it.each([
    ['Jean', 'Sairien', 'jsairien'],
    ['Marie-Josée', "D'Orival", 'mdorival'],
    ['Anaïs', 'de La Croix', 'adelacroix'],
    ['Éloïse', 'Lecœur', 'elecoeur'],
    ['', 'Marie', 'marie'],
  ])('of %s %s looks like %s', (firstName, lastName, uid) => {
    expect(likelyUid(firstName, lastName)).toBe(uid)
  })
})

test.each([
  'Jean',
  'Marie-Josée',
  "D'Orival",
  'de La Croix',
  'O’Neil',
  'St. John',
  'J. P.',
  'Łukasz',
  'Иван',
  '李',
])('%s is written as a name', (name) => {
  expect(isPersonName(name)).toBe(true)
})
test.each(['', 'evil.com', 'www.evil.com', 'http://x', 'a@b', 'Jean2', 'a\nb', 'a\u202eb', '<b>'])(
  '%j is not',
  (text) => {
    expect(isPersonName(text)).toBe(false)
  },
)
