import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { destinationFault, forwardFault, normaliseForward } from '#src/rules/forward-to.ts'
import { groups, withSieve } from './addresses.ts'

describe.each(groups)('the group “$group”', ({ fault, addresses }) => {
  it.each(addresses)(`T-FWD-01: %j is ${fault ?? 'fit'}`, (address) => {
    expect(destinationFault(address)).toBe(fault)
  })
})

it('T-FWD-01: the groups hold 160 addresses or more, none twice', () => {
  const all = groups.flatMap(({ addresses }) => addresses)
  expect(all.length).toBeGreaterThanOrEqual(160)
  expect(new Set(all).size).toBe(all.length)
})

describe('destinationFault', () => {
  it.each(['.test@iana.org', 'test.@iana.org', 'a..b@x.fr'])(
    'T-FWD-02: refuses the dots of %j',
    (address) => {
      expect(destinationFault(address)).toBe('email-format')
    },
  )

  it.each(['prenom.nom@gmial.com', 'prenom.nom@gmail.con', 'prenom.nom@orange.fe'])(
    'T-FWD-03: does not stop the slip in %j',
    (address) => {
      expect(destinationFault(address)).toBeUndefined()
    },
  )

  it.each([
    'a@x.fr,b@x.fr',
    'a@x.fr;b@x.fr',
    'a@x.fr\nb@x.fr',
    'a@x.fr\r\n\r\nb@x.fr',
    'a@x.fr b@x.fr',
    'a@x.fr ; b@x.fr ;',
    '<a@x.fr>, <b@x.fr>',
    'Jean Rien <a@x.fr>; Léa Rien <b@x.fr>',
    'a@x.fr et b@x.fr',
    'a@exämple.fr, b@x.fr',
    'mailto:a@x.fr,b@x.fr',
  ])('T-FWD-05: says of %j that it is more than one address', (addresses) => {
    expect(destinationFault(addresses)).toBe('email-several')
  })

  it.each(['a@x.fr,', ', a@x.fr', 'a@x.fr, Jean', 'Jean, a@x.fr'])(
    'T-FWD-05: does not say of %j that it is more than one',
    (typed) => {
      expect(destinationFault(typed)).toBe('email-format')
    },
  )

  it.each([
    ['a@b.fr\r\nBcc: evil@x.fr', 'email-several'],
    ['x\r\nBcc: <evil@x.fr>', 'email-format'],
    ['a@b.fr%0d%0aBcc:evil@x.fr', 'email-format'],
    ['a@b.fr> RCPT TO:<evil@x.fr', 'email-format'],
    ['a@b.fr> RCPT TO:<evil@x.fr>', 'email-format'],
    ['"x@gmail.com x"@interne.fr', 'email-format'],
    ['a@b.fr\0', 'email-format'],
    ['a@b\0.fr', 'email-format'],
    ['a\0@b.fr', 'email-format'],
  ])('T-FWD-06: refuses the smuggled recipient of %j', (typed, fault) => {
    expect(destinationFault(typed)).toBe(fault)
  })

  it.each([...withSieve, 'a@b.fr;'])('T-FWD-07: refuses the Sieve of %j', (typed) => {
    expect(destinationFault(typed)).toBe('email-format')
  })

  it.each([
    ['user@аc-x.fr', 'a Cyrillic а'],
    ['user@xn--c-x-5cd.fr', 'the same, in its ASCII form'],
    ['user@gооgle.com', 'two Cyrillic о'],
    ['user@αpple.com', 'a Greek α'],
    ['user@mail.ac-х.fr', 'a Cyrillic х in a later label'],
    ['user@пример例.jp', 'Cyrillic beside Japanese'],
    ['user@example.\u212Aom', 'the Kelvin sign'],
    ['user@ｇmail.com', 'a full-width letter'],
  ])('T-FWD-09: refuses %s with %s', (address) => {
    expect(destinationFault(address)).toBe('email-lookalike')
  })

  it('answers soon to a very long text', { timeout: 5_000 }, () => {
    for (const text of ['a@b.fr,', 'a.', '<', 'mailto:', 'é', ' @'])
      expect(destinationFault(text.repeat(20_000))).toMatch(/^email-/)
    expect(destinationFault(`a@${'é.'.repeat(20_000)}`)).toBe('email-format')
  })
})

describe('normaliseForward', () => {
  it.each([
    [' Jean.Rien@Example.COM ', 'Jean.Rien@example.com', 'Jean.Rien@example.com'],
    ['Jean <a@B.fr>', 'a@b.fr', 'a@b.fr'],
    ['user@exämple.fr', 'user@xn--exmple-cua.fr', 'user@exämple.fr'],
    ['user@xn--exmple-cua.fr', 'user@xn--exmple-cua.fr', 'user@exämple.fr'],
    ['user@EXA\u0308MPLE.fr', 'user@xn--exmple-cua.fr', 'user@exämple.fr'],
    ['a@例え.jp', 'a@xn--r8jz45g.jp', 'a@例え.jp'],
    ['a@faß.de', 'a@xn--fa-hia.de', 'a@faß.de'],
  ])('T-FWD-09: reads %j as %j, shown as %j', (typed, to, shown) => {
    expect(normaliseForward(typed)).toEqual({ to, shown })
  })

  const piece = fc.constantFrom(
    ...[
      'a',
      'B.fr',
      '@',
      '.',
      'é',
      'а',
      'xn--',
      'xn--exmple-cua',
      '例',
      '-',
      ' ',
      '\r\n',
      '<',
      '>',
      '"',
      ',',
      '\0',
      '%',
      '/',
      ':',
    ],
  )
  const typed = fc
    .tuple(fc.constantFrom('', 'a@', 'a@b.fr'), fc.array(piece, { maxLength: 6 }))
    .map(([start, pieces]) => start + pieces.join(''))

  it('T-FWD-06: leaves one ASCII address, and nothing else, of whatever is accepted', () => {
    fc.assert(
      fc.property(typed, (text) => {
        if (destinationFault(text)) return
        expect(normaliseForward(text).to).toMatch(/^[!#-'*+\-./\w=?^`{|}~]+@[a-z\d.-]+$/)
      }),
      { numRuns: 10_000 },
    )
  })

  it('reads either of its forms as the same address again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          typed,
          fc.domain().map((domain) => `a@é${domain}`),
        ),
        (text) => {
          if (destinationFault(text)) return
          const read = normaliseForward(text)
          expect([normaliseForward(read.to), normaliseForward(read.shown)]).toEqual([read, read])
        },
      ),
      { numRuns: 5_000 },
    )
  })
})

describe('forwardFault', () => {
  const policy = {
    address: 'jean.sairien@ac-x.fr',
    ownDomains: ['ac-x.fr', 'ac-old.fr', 'xn--coles-9ra.fr'],
    refusedDomains: ['yopmail.com', 'jetable.example.org'],
  }

  it.each([
    'jean.sairien@ac-x.fr',
    'Jean.SAIRIEN@AC-X.fr',
    'Jean Sairien <jean.sairien@ac-x.fr>',
    'jean.sairien+prive@ac-x.fr',
    'JEAN.sairien+a+b@ac-x.fr',
    'jean.sairien@ac-old.fr',
    'jean.sairien+x@mail.ac-old.fr',
    'jean.sairien@écoles.fr',
  ])('T-FWD-10: refuses one’s own address, written %s', (typed) => {
    expect(forwardFault(typed, policy)).toBe('forward-loop')
  })

  it('T-FWD-10: refuses one’s own address at a domain that is no longer listed', () => {
    expect(forwardFault('jean.sairien+x@ac-x.fr', { ...policy, ownDomains: [] })).toBe('forward-loop')
  })

  it.each(['lea.rosette@ac-x.fr', 'jean.sairien2@ac-x.fr', 'jsairien@AC-OLD.fr', 'a@sub.ac-x.fr'])(
    'T-FWD-10: refuses %s, another address of the académie',
    (typed) => {
      expect(forwardFault(typed, policy)).toBe('forward-academic')
    },
  )

  it.each(['a@yopmail.com', 'a@YOPMAIL.com', 'a@fr.yopmail.com', 'a@jetable.example.org'])(
    'T-FWD-14: refuses %s, whose domain the académie refuses',
    (typed) => {
      expect(forwardFault(typed, policy)).toBe('forward-domain-refused')
    },
  )

  it.each(['a@b.invalid', 'a@b.test', 'a@b.localhost', 'a@b.EXAMPLE', 'a@printer.local', 'a@b.onion'])(
    'T-FWD-14: refuses %s, where no mail ever arrives',
    (typed) => {
      expect(forwardFault(typed, policy)).toBe('forward-domain-refused')
    },
  )

  it.each([
    ...['jean.sairien@example.com', 'a@example.net', 'a@example.org', 'a@notyopmail.com', 'a@yopmail.com.fr'],
    ...['a@fac-x.fr', 'ac-x.fr@orange.fr', 'a@test.fr', 'a@invalid.com', 'a@exämple.fr'],
  ])('T-FWD-14: lets %s pass', (typed) => {
    expect(forwardFault(typed, policy)).toBeUndefined()
  })

  it('says what is wrong with the address before it looks at the policy', () => {
    expect(forwardFault('a@yopmail.com, jean.sairien@ac-x.fr', policy)).toBe('email-several')
  })
})
