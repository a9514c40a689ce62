import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emailFault, inDomain, normaliseEmail } from '#src/rules/email.ts'
import { withSieve } from './addresses.ts'

describe('emailFault', () => {
  it.each([
    'a@b.fr',
    'prenom.nom@example.com',
    "o'brien+tag@example.co.uk",
    '!#$%&*/=?^_`{|}~-@example.com',
    '1@2.fr',
    'user@xn--exmple-cua.fr',
    'user@a-b--c.example',
    `${'a'.repeat(64)}@example.com`,
    `a@${'b'.repeat(63)}.fr`,
    `a@${'b.'.repeat(125)}fr`,
  ])('T-FWD-01: accepts %j', (address) => {
    expect(emailFault(address)).toBeUndefined()
  })

  it.each([
    '',
    'test',
    '@',
    'test@',
    '@example.com',
    'test@io',
    'test@example.com.',
    'test@.example.com',
    'test@a..b',
    'test@-example.com',
    'test@example-.com',
    'test@exa_mple.com',
    'test@192.0.2.1',
    'test@[192.0.2.1]',
    'test@[IPv6:::1]',
    '"test"@example.com',
    '"a b"@example.com',
    'test(comment)@example.com',
    'test@example.com (comment)',
    'te st@example.com',
    'test @example.com',
    'test@\r\n example.com',
    'a@b@example.com',
    'a\\@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(64)}.fr`,
    `a@${'b.'.repeat(125)}frr`,
  ])('T-FWD-01: refuses %j', (address) => {
    expect(emailFault(address)).toBe('email-format')
  })

  it.each(['.test@iana.org', 'test.@iana.org', 'a..b@x.fr'])(
    'T-FWD-02: refuses the dots of %j',
    (address) => {
      expect(emailFault(address)).toBe('email-format')
    },
  )

  it.each([
    'a@x.fr,b@x.fr',
    'a@x.fr;b@x.fr',
    'a@x.fr\nb@x.fr',
    'a@x.fr b@x.fr',
    '<a@x.fr>, <b@x.fr>',
    'a@x.fr <b@x.fr>',
  ])('T-FWD-05: refuses %j, which is more than one address', (addresses) => {
    expect(emailFault(addresses)).toBe('email-format')
  })

  it.each([
    'a@b.fr\r\nBcc: evil@x.fr',
    'x\r\nBcc: <evil@x.fr>',
    'a@b.fr> RCPT TO:<evil@x.fr',
    'a@b.fr> RCPT TO:<evil@x.fr>',
    '"x@gmail.com x"@interne.fr',
    'a@b.fr\0',
    'a@b\0.fr',
  ])('T-FWD-06: refuses the smuggled recipient of %j', (address) => {
    expect(emailFault(address)).toBe('email-format')
  })

  it.each(withSieve)('T-FWD-07: refuses the Sieve of %j', (address) => {
    expect(emailFault(address)).toBe('email-format')
  })

  it.each([
    'rüdiger@example.com',
    '用户@例え.jp',
    'user@exämple.fr',
    'user@аc-x.fr',
    'user@example.\u212Aom',
  ])('T-FWD-09: refuses the non-ASCII %j', (address) => {
    expect(emailFault(address)).toBe('email-format')
  })

  it('answers at once to a very long text', { timeout: 2_000 }, () => {
    for (const text of [
      'a.'.repeat(50_000),
      `a@${'b-'.repeat(50_000)}`,
      '<'.repeat(50_000),
      'mailto:'.repeat(20_000),
    ])
      expect(emailFault(text)).toBe('email-format')
  })
})

describe('normaliseEmail', () => {
  it.each([
    [' a@b.fr\n', 'a@b.fr'],
    ['\u202Aa@b.fr\u202C', 'a@b.fr'],
    ['Prenom.Nom@Example.COM', 'Prenom.Nom@example.com'],
    ['Jean Dupont <a@B.fr>', 'a@b.fr'],
    ['"Dupont, Jean" < a@b.fr >', 'a@b.fr'],
    ['<a@b.fr>', 'a@b.fr'],
    ['mailto:a@b.fr', 'a@b.fr'],
    ['Jean <MAILTO:a@b.fr>', 'a@b.fr'],
  ])('reads %j as %j', (typed, address) => {
    expect(normaliseEmail(typed)).toBe(address)
    expect(emailFault(typed)).toBeUndefined()
  })

  it('changes nothing more the second time', () => {
    const piece = fc.constantFrom('a', '@', 'B.fr', '<', '>', ' ', '\n', '\u200B', 'mailto:', ':', '"', 'é')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const once = normaliseEmail(pieces.join(''))
        expect(normaliseEmail(once)).toBe(once)
      }),
      { numRuns: 2_000 },
    )
  })

  it('leaves only one @ and no white space, control or quote in what is accepted', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      '@',
      'b.fr',
      '<',
      '>',
      ' ',
      '\r\n',
      '"',
      ',',
      ';',
      '\0',
      '\\',
      '(',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        if (!emailFault(text)) expect(normaliseEmail(text)).toMatch(/^[^\s"(),;<>@\\\p{C}]+@[a-z0-9.-]+$/u)
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('inDomain', () => {
  it.each([
    ['a@ac-x.fr', true],
    ['a@AC-X.FR', true],
    ['a@mail.ac-x.fr', true],
    ['a@fac-x.fr', false],
    ['a@ac-x.fr.example', false],
    ['ac-x.fr@example.org', false],
  ])('T-FWD-10: tells whether %s is of ac-x.fr', (address, inside) => {
    expect(inDomain(address, 'ac-x.fr')).toBe(inside)
  })
})
