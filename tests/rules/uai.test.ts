import { expect, test } from 'vitest'
import { normaliseUai } from '#src/rules/uai.ts'

test.each([
  ['9720020P', '9720020P'],
  [' 972 0020 p ', '9720020P'],
  ['972-0020-P', '9720020P'],
  ['９７２００２０Ｐ', '9720020P'],
  ['0999999F', '0999999F'],
  ['0750001A', undefined],
  ['9720020', undefined],
  ['9720020PP', undefined],
  ['972002OP', undefined],
  ['', undefined],
])('reads %j as %j', (typed, uai) => {
  expect(normaliseUai(typed)).toBe(uai)
})

test('no wrong digit passes', () => {
  for (let place = 0; place < 7; place++)
    for (const digit of '0123456789') {
      const typed = `${'9720020'.slice(0, place)}${digit}${'9720020'.slice(place + 1)}P`
      expect(normaliseUai(typed)).toBe(typed === '9720020P' ? typed : undefined)
    }
})
