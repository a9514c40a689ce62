import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  needsAttentionOnPhone,
  passwordFault,
  personalWords,
  preparePassword,
  type PersonalData,
} from '#src/rules/passwords.ts'

const marieJosee: PersonalData = {
  uid: 'mdorival1',
  firstName: 'Marie-Josée',
  lastNames: ["D'Orival", 'Léa Rosette'],
  address: 'marie-josee.d-orival@ac-martinique.fr',
  birthDate: '1975-04-12',
  numen: '30G1200003DMC',
}
const personal = personalWords(marieJosee)
const fault = (password: string) => passwordFault(password, personal)?.code

describe('preparePassword', () => {
  it('T-PWD-07: keeps leading, trailing and double spaces', () => {
    expect(preparePassword('  deux  espaces ')).toEqual({ password: '  deux  espaces ' })
  })

  it('T-PWD-08: makes NFC of NFD, but leaves compatibility characters alone', () => {
    expect(preparePassword('e\u0301te\u0301')).toEqual({ password: 'été' })
    expect(preparePassword('ﬁｎ²')).toEqual({ password: 'ﬁｎ²' })
  })

  it.each(['\u00A0', '\u202F', '\u2003', '\u3000'])('T-PWD-09: reads the space %j as U+0020', (space) => {
    expect(preparePassword(`a${space}b`)).toEqual({ password: 'a b' })
  })

  it.each(['\0', '\t', '\r', '\n', '\u001B', '\u007F', '\u0085', '\u2028', '\u2029'])(
    'T-PWD-11: refuses the control %j, and drops nothing',
    (control) => {
      expect(preparePassword(`correct${control}horse`)).toEqual({ fault: 'password-characters' })
    },
  )

  it.each(['\uD800', '\uDC00', '\u0378', '\uE000', '\u{10FFFD}', '\uFFFE', '\uFDD0', '\u{1FFFF}'])(
    'T-PWD-12: refuses the lone surrogate, unassigned, private or non-character %j',
    (character) => {
      expect(preparePassword(`correct${character}horse`)).toEqual({ fault: 'password-characters' })
    },
  )

  it.each(['\u200B', '\u00AD', '\uFEFF', '\u202E', '\u2060', '\u3164', '\u{E0041}'])(
    'refuses %j, which nobody can see',
    (character) => {
      expect(preparePassword(`correct${character}horse`)).toEqual({ fault: 'password-characters' })
    },
  )

  it.each(['👩‍🏫 tableau noir', '❤️ flamboyant', 'été à Schœlcher', '密码パスワード', ''])(
    'lets %j through as typed',
    (typed) => {
      expect(preparePassword(typed)).toEqual({ password: typed })
    },
  )

  it('T-PWD-25: takes characters that other languages give a meaning', () => {
    const typed = '\' " \\ ` $(id) %00 {{7*7}} ${jndi:x} <script>'
    expect(preparePassword(typed)).toEqual({ password: typed })
  })

  it('gives at verification what it gave when the password was set', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const prepared = preparePassword(typed)
        if ('password' in prepared) expect(preparePassword(prepared.password)).toEqual(prepared)
      }),
    )
  })
})

describe('passwordFault', () => {
  it.each([
    ['x'.repeat(11), { code: 'password-short', detail: 11 }],
    ['', { code: 'password-short', detail: 0 }],
    ['x'.repeat(12), undefined],
    ['x'.repeat(128), undefined],
    ['x'.repeat(129), { code: 'password-long', detail: 129 }],
    ['x'.repeat(1_000_000), { code: 'password-long', detail: 1_000_000 }],
  ])('T-PWD-01: allows 12 to 128 characters (%#)', (password, expected) => {
    expect(passwordFault(password, personal)).toEqual(expected)
  })

  it('T-PWD-13: counts code points, neither bytes nor UTF-16 units', () => {
    expect(fault('é'.repeat(65))).toBeUndefined()
    expect(fault('😀'.repeat(65))).toBeUndefined()
    expect(passwordFault('😀'.repeat(11), [])).toEqual({ code: 'password-short', detail: 11 })
  })

  it('T-PWD-05: refuses digits alone under 16', () => {
    expect(fault('903847561234')).toBe('password-digits')
    expect(fault('903847561234987')).toBe('password-digits')
    expect(fault('٩٠٣٨٤٧٥٦١٢٣٤')).toBe('password-digits')
    expect(fault('9038475612349870')).toBeUndefined()
    expect(fault('90384756123x')).toBeUndefined()
  })

  it.each([
    'Xmdorival1 flamboyant',
    'xx-MÀRÍE-xx-flamboyant',
    'jo-Jose\u0301e-flamboyant',
    "flamboyant d'ORIVAL",
    'rosette du jardin',
    'Marie-Josee.D-Orival!',
    'flamboyant12041975',
    'flamboyant 12/04/75',
    'flamboyant 12.4.1975',
    '1975-04-12 flamboyant',
    'flamboyant750412',
    'flamboyant 30g12',
    'x0003D flamboyant',
    '30G1200003DMC',
  ])('T-PWD-03: refuses personal data in %j', (password) => {
    expect(fault(password)).toBe('password-personal')
  })

  it.each([
    'Trois-flamboyants-972',
    'flamboyant 1975 vert',
    'la léa du jardin',
    'flamboyant 1204 vert',
    'flamboyant 30g1 vert',
  ])(
    'allows %j: neither a birth year nor three letters nor four characters of a NUMEN are personal data',
    (password) => {
      expect(fault(password)).toBeUndefined()
    },
  )
})

describe('personalWords', () => {
  it('has no word under 4 characters, and none twice', () => {
    const words = personalWords({ ...marieJosee, uid: 'lea', firstName: 'Léa', lastNames: ['Ho', 'Ho'] })
    expect(words.filter((word) => word.length < 4)).toEqual([])
    expect(new Set(words).size).toBe(words.length)
  })

  it('finds nothing in what the directory does not know', () => {
    const unknown = { uid: '', firstName: '', lastNames: [], address: '', birthDate: '', numen: '' }
    expect(personalWords(unknown)).toEqual([])
  })
})

describe('needsAttentionOnPhone', () => {
  it.each([' espace devant', 'espace derrière ', 'espace  double'])(
    'T-PWD-07: warns about the spaces of %j',
    (password) => {
      expect(needsAttentionOnPhone(password)).toBe(true)
    },
  )

  it('warns about characters outside ISO-8859-15 only', () => {
    expect(needsAttentionOnPhone('flamboyant 😀')).toBe(true)
    expect(needsAttentionOnPhone('½ flamboyant')).toBe(true)
    expect(needsAttentionOnPhone('Œuvre à 3 €, Žižek ~ ÿ!')).toBe(false)
  })
})
