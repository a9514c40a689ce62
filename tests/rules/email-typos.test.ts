import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestEmail } from '#src/rules/email-typos.ts'

describe('suggestEmail', () => {
  it.each([
    ['prenom.nom@gmial.com', 'prenom.nom@gmail.com'],
    ['prenom.nom@gmail.con', 'prenom.nom@gmail.com'],
    ['prenom.nom@orange.f', 'prenom.nom@orange.fr'],
    ['a@gmai.com', 'a@gmail.com'],
    ['a@ggmail.com', 'a@gmail.com'],
    ['a@gmail.cmo', 'a@gmail.com'],
    ['a@gmail.co', 'a@gmail.com'],
    ['a@hotnail.fr', 'a@hotmail.fr'],
    ['a@hotmial.com', 'a@hotmail.com'],
    ['a@wanado.fr', 'a@wanadoo.fr'],
    ['a@wandaoo.fr', 'a@wanadoo.fr'],
    ['a@orenge.fr', 'a@orange.fr'],
    ['a@oragne.fr', 'a@orange.fr'],
    ['a@laposte.ne', 'a@laposte.net'],
    ['a@outlok.fr', 'a@outlook.fr'],
    ['a@yahooo.fr', 'a@yahoo.fr'],
    ['a@iclod.com', 'a@icloud.com'],
    ['a@proton.em', 'a@proton.me'],
    ['Jean <A.B+c@Gmial.com>', 'A.B+c@gmail.com'],
  ])('T-FWD-03: for %j proposes %j', (typed, meant) => {
    expect(suggestEmail(typed)).toBe(meant)
  })

  it.each([
    'gmail.com',
    'ymail.com',
    'mail.com',
    'email.com',
    'GMAIL.com',
    'live.com',
    'gmx.fr',
    'proton.me',
  ])('T-FWD-03: leaves the well-known %s alone', (domain) => {
    expect(suggestEmail(`a@${domain}`)).toBeUndefined()
  })

  it.each([
    'a@example.com',
    'a@ac-martinique.fr',
    'a@hotmail.be',
    'a@gmail.fr',
    'a@mail.gmail.com',
    'a@free.org',
  ])('T-FWD-03: leaves the unknown %s alone', (address) => {
    expect(suggestEmail(address)).toBeUndefined()
  })

  it.each(['', 'a', 'a@', 'a@gmial', 'a@gmail.com,', 'a@x.fr, b@gmial.com'])(
    'makes nothing of %j',
    (typed) => {
      expect(suggestEmail(typed)).toBeUndefined()
    },
  )

  it('finds the domain again after any one letter is lost, doubled, replaced or swapped with the next', () => {
    const domain = 'protonmail.com'
    const slips = [
      (at: number) => domain.slice(0, at) + domain.slice(at + 1),
      (at: number) => domain.slice(0, at + 1) + domain.slice(at),
      (at: number) => `${domain.slice(0, at)}q${domain.slice(at + 1)}`,
      (at: number) => domain.slice(0, at) + domain.charAt(at + 1) + domain.charAt(at) + domain.slice(at + 2),
    ]
    // The last letter has no next one; and without its dot the domain is none.
    const places = Array.from({ length: domain.length - 1 }, (_, at) => at)
    const meant = places.flatMap((at) => slips.map((slip) => suggestEmail(`a@${slip(at)}`)))
    const told = meant.filter((address) => address !== undefined)
    expect(new Set(told)).toEqual(new Set([`a@${domain}`]))
    expect(told.length).toBe(meant.length - 3)
  })

  it('proposes only what it then leaves alone', () => {
    const piece = fc.constantFrom('g', 'm', 'a', 'i', 'l', 'o', 'f', 'r', 'e', '.', 'com', 'free', 'gmail')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const meant = suggestEmail(`a@${pieces.join('')}`)
        if (meant !== undefined) expect(suggestEmail(meant)).toBeUndefined()
      }),
      { numRuns: 3_000 },
    )
  })
})
