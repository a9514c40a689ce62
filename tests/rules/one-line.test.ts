import fc from 'fast-check'
import { expect, it } from 'vitest'
import { oneLine } from '#src/rules/one-line.ts'

it('leaves words as they are written, accents, apostrophes and emoji included', () => {
  expect(oneLine('Élise D’ORIVAL – n° 3 😀')).toBe('Élise D’ORIVAL – n° 3 😀')
})

it.each([
  ['a right-to-left override', 'Marie \u202Egpj.exe\u202C', 'Marie gpj.exe'],
  ['isolates', '\u2066Marie\u2069', 'Marie'],
  ['zero-width characters', 'Ma\u200Brie\u200D \uFEFFJo\u2060sée\u00AD', 'Marie Josée'],
  ['tag characters', 'Marie\u{E0041}\u{E0042}', 'Marie'],
  ['half of a surrogate pair', 'Marie\uD83D', 'Marie'],
])('removes %s', (_, text, shown) => {
  expect(oneLine(text)).toBe(shown)
})

it('makes one line of several, and one space of many, whatever lies between', () => {
  expect(oneLine(' Marie \r\n\t\u0000 Josée\u2028\u00A0\u200B d’Orival ')).toBe('Marie Josée d’Orival')
})

it('has nothing more to do the second time, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(oneLine(oneLine(text))).toBe(oneLine(text))
    }),
  )
})
