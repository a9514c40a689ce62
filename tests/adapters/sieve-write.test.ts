import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sieveFault } from '#src/service/adapters/memory/sieve-check.ts'
import { readOwn, writeOwn, type OwnScript } from '#src/service/adapters/sieve/write.ts'
import { emailFault } from '#src/rules/email.ts'
import { readByHand } from '#tests/support/sieve-reader.ts'

/** What the script does, as somebody else reads it. */
const expected = ({ to, keepsCopy, include }: OwnScript) => [
  ...(keepsCopy || include !== undefined
    ? [['require', ...(keepsCopy ? ['"copy'] : []), ...(include === undefined ? [] : ['"include'])]]
    : []),
  ...(keepsCopy ? [] : [['if', 'exists', '"Alize-Notice'], ['keep']]),
  ['redirect', ...(keepsCopy ? [':copy'] : []), `"${to}`],
  ...(include === undefined ? [] : [['include', ':personal', ':optional', `"${include}`]]),
]
const expectExact = (script: OwnScript) => {
  const text = writeOwn(script)
  expect(readByHand(text)).toEqual(expected(script))
  expect(readOwn(text)).toEqual(script)
  expect(sieveFault(text)).toBeUndefined()
}

const ATOM = Array.from("abcXYZ019!#$%&'*+/=?^_`{|}~-")
const atom = fc.string({ unit: fc.constantFrom(...ATOM), minLength: 1, maxLength: 12 })
const address = fc
  .tuple(fc.array(atom, { minLength: 1, maxLength: 3 }), fc.domain())
  .map(([local, domain]) => `${local.join('.')}@${domain}`)
  .filter((text) => emailFault(text) === undefined)
/** Anything on one line: of an address the grammar lets no such thing through, but of this the template knows nothing. */
const line = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((text) => text.replace(/[\0\r\n]/g, ''))
  .filter((text) => text !== '')

describe('the portal’s script', () => {
  it.each([
    'a@b.fr"; redirect "evil@x.fr',
    'a@b.fr\\"',
    '\\',
    'a@b.fr${hex:22}',
    'a@${unicode:000022}.fr',
    'text:',
    'a@b.fr /* */',
    'a@b.fr # x',
  ])('T-FWD-07: takes %j for one address, whatever it looks like', (to) => {
    for (const keepsCopy of [true, false])
      for (const include of [undefined, to])
        expectExact({ to, keepsCopy, ...(include !== undefined && { include }) })
  })

  it.each(['text:\r\na@b.fr\r\n.\r\n', 'a@b.fr\n', 'a@b.fr\r', 'a@b.fr\0'])(
    'T-FWD-07: refuses %j, as address and as the name of a script',
    (text) => {
      expect(() => writeOwn({ to: text, keepsCopy: true })).toThrow()
      expect(() => writeOwn({ to: 'a@b.fr', keepsCopy: true, include: text })).toThrow()
    },
  )

  it('T-FWD-07: redirects once and to the exact address, for 10,000 addresses', { timeout: 60_000 }, () => {
    const script = fc.record(
      {
        to: fc.oneof(address, line),
        keepsCopy: fc.boolean(),
        include: fc.oneof(line, fc.constant('roundcube')),
      },
      { requiredKeys: ['to', 'keepsCopy'] },
    )
    fc.assert(fc.property(script, expectExact), { numRuns: 10_000 })
  })

  it('is told from any other, a single character apart', () => {
    const script = { to: 'a@b.fr', keepsCopy: false, include: 'roundcube' }
    const text = writeOwn(script)
    for (let i = 0; i < text.length; i++) {
      expect(readOwn(text.slice(0, i) + text.slice(i + 1))).not.toEqual(script)
      expect(readOwn(`${text.slice(0, i)} ${text.slice(i)}`)).not.toEqual(script)
    }
    expect(readOwn(`${text}redirect "evil@x.fr";\r\n`)).toBeUndefined()
  })
})
