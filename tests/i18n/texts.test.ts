import { describe, expect, test } from 'vitest'
import { martinique } from '#src/academy/martinique.ts'

type Language = 'fr' | 'en' | 'es'

/** Every dictionary of the project, found by its place, so that a new flow is read here without being named. */
const modules: Record<string, Partial<Record<Language, unknown>>> = import.meta.glob(
  ['/src/i18n/{fr,en,es}.ts', '/src/**/texts/{fr,en,es}.ts', '/src/service/messages/{fr,en,es}.ts'],
  { eager: true },
)
const dictionaryOf = (french: string, language: Language) =>
  modules[french.replace(/fr\.ts$/, `${language}.ts`)]?.[language]
const rooms = Object.keys(modules).filter((path) => path.endsWith('/fr.ts'))

/** What the service writes takes the facts of an account first; everything else takes text and counts. */
const facts = { academy: martinique, firstName: 'Noé', toString: () => 'Noé' }
/** As long as « 30 de septiembre de 2026, 14:30 ». */
const date = '9'.repeat(31)
/** One thing, a special case (the third character), several things. */
const firstArguments = [1, 3, 71]
/** What a message names beside the facts and a date or a code, by the message. */
const named: Record<string, string[]> = {
  code: ['contact', 'new-password', 'unlock'],
  forwardSet: ['set', 'changed', 'paused'],
  changed: [
    'password-changed',
    'contact-added',
    'contact-removed',
    'sessions-ended',
    'unlocked',
    'forward-removed',
    'forward-declined',
    'undone',
  ],
}
const samples = (path: string, key: string): unknown[][] =>
  path.includes('/messages/')
    ? (named[key] ?? ['ABCDE234']).map((name) => [facts, date, name, 'ABCDE23456', '74.'])
    : firstArguments.map((first) => [first, 72, 73])

type Shape = Record<string, string>
/** Each leaf with its kind: a sentence, or how many parameters it takes. */
function shape(node: unknown, key = ''): Shape {
  if (typeof node === 'function') return { [key]: `takes ${node.length}` }
  if (typeof node === 'object' && node)
    return Object.assign({}, ...children(node, key).map(([k, v]) => shape(v, k))) as Shape
  return { [key]: typeof node }
}

/** Each sentence as a reader may see it; a function is called with every sample. */
function sentences(node: unknown, path: string, key = ''): [key: string, sentence: string][] {
  if (typeof node === 'string') return [[key, node]]
  if (typeof node === 'function')
    return samples(path, key).flatMap((some) =>
      sentences(Reflect.apply(node, undefined, some.slice(0, node.length)), path, `${key}(${some.join()})`),
    )
  if (typeof node === 'object' && node) return children(node, key).flatMap(([k, v]) => sentences(v, path, k))
  return []
}

const children = (node: object, key: string) =>
  Object.entries(node).map(([name, child]): [string, unknown] => [key ? `${key}.${name}` : name, child])

const shown = (path: string, language: Language) => sentences(dictionaryOf(path, language), path)

/** Words that are rightly the same as in French. */
const sameAsFrench = new Set([
  'Alizé', // the portal's own name
  'NUMEN', // an institutional name, which has no translation
  'SMS', // the same abbreviation in the three languages
  // the same words in English
  'Code',
  'Maintenance',
  'Messages',
  'Service',
  'Situations',
  '+ 10 minutes',
])
/** A count or a unit, "3 s", is no word. */
const inWords = (sentence: string) => /\p{L}{2}/u.test(sentence)

test('the dictionaries of the shell, of the flows and of the messages are all found', () => {
  expect(rooms).toEqual(
    expect.arrayContaining([
      '/src/i18n/fr.ts',
      '/src/flows/sign-in/texts/fr.ts',
      '/src/service/messages/fr.ts',
    ]),
  )
})

describe.each(rooms)('%s', (path) => {
  describe.each(['en', 'es'] as const)('in %s', (language) => {
    test('has the keys of French, with the same parameters', () => {
      expect(shape(dictionaryOf(path, language))).toEqual(shape(dictionaryOf(path, 'fr')))
    })

    test('says each number and name that French says', () => {
      const spoken = ([key, sentence]: [string, string]) => [
        key,
        ['71', '72', '73', 'Noé', date].filter((mark) => sentence.includes(mark)),
      ]
      expect(shown(path, language).map(spoken)).toEqual(shown(path, 'fr').map(spoken))
    })

    test('leaves no sentence in French', () => {
      const french = new Map(shown(path, 'fr'))
      const left = shown(path, language).filter(
        ([key, sentence]) =>
          french.get(key) === sentence &&
          inWords(sentence) &&
          !sameAsFrench.has(sentence) &&
          // A code is no word.
          !key.endsWith('.code'),
      )
      expect(left).toEqual([])
    })
  })

  test.each(['fr', 'en', 'es'] as const)('is written with care in %s', (language) => {
    const careless = /^\s|\s$|^$|[!¡'"]|\.\.\.|undefined|NaN|\[object/
    expect(shown(path, language).filter(([, sentence]) => careless.test(sentence))).toEqual([])
  })

  test('never lets a French sign begin a line, or a quotation mark end one', () => {
    // An SMS keeps ordinary spaces: a non-breaking one would halve what it may hold.
    const pages = shown(path, 'fr').filter(([key]) => !key.endsWith('.sms'))
    expect(
      pages.filter(([, sentence]) => /[^\u00a0](?:»|:(?!\/))|[^\u202f][?;]|«(?!\u00a0)/.test(sentence)),
    ).toEqual([])
  })

  test('uses no French quotation spacing in Spanish, and no guillemets in English', () => {
    expect(shown(path, 'es').filter(([, sentence]) => /«\s|\s»|\s[?:;]/.test(sentence))).toEqual([])
    expect(shown(path, 'en').filter(([, sentence]) => /[«»]|\s[?:;]/.test(sentence))).toEqual([])
  })
})

test.each(['fr', 'en', 'es'] as const)('a text message in %s fits in two SMS', (language) => {
  // GSM 03.38's basic table, where a pair of SMS holds 306 characters; 134 with any other character.
  const basic = /^[A-Za-z0-9 \n@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà]*$/
  const sms = shown('/src/service/messages/fr.ts', language).filter(([key]) => key.endsWith('.sms'))
  expect(sms).not.toEqual([])
  expect(sms.filter(([, sentence]) => sentence.length > (basic.test(sentence) ? 306 : 134))).toEqual([])
})
