import { describe, expect, test } from 'vitest'
import { academy } from '#src/academy/academy.ts'
import { academies, chooseAcademy } from '#src/academy/choose.ts'
import { martinique } from '#src/academy/martinique.ts'
import { Academy } from '#src/academy/schema.ts'

const all = [...academies]
const distinct = (values: string[]) => [...new Set(values)]

test.each(all)('%s is as the schema wants it', (_name, academy) => {
  expect(Academy.safeParse(academy).error).toBeUndefined()
})

test('the académies and vice-rectorats of France are all there, each with a code and a domain of its own', () => {
  expect(all).toHaveLength(34)
  const codes = all.map(([, { code }]) => code)
  const domains = all.flatMap(([, { domain, ownDomains }]) => [domain, ...ownDomains])
  expect(codes).toEqual(distinct(codes))
  expect(domains).toEqual(distinct(domains))
})

test('every school belongs to one académie, by the beginning of its UAI code', () => {
  const prefixes = all.flatMap(([, { uaiPrefixes }]) => uaiPrefixes)
  expect(prefixes).toEqual(distinct(prefixes))
})

test.each([
  ['lyon', 'de Lyon', ['001', '042', '069']],
  ['aix-marseille', 'd’Aix-Marseille', ['004', '005', '013', '084']],
  ['la-reunion', 'de La Réunion', ['974']],
])('%s reads "académie %s" and knows its schools by %j', (name, ofName, uaiPrefixes) => {
  expect(chooseAcademy(name)).toMatchObject({ ofName, uaiPrefixes })
})

test('an académie that nobody has filled in has every feature off that would need a fact nobody gave', () => {
  expect(chooseAcademy('creteil')).toEqual({
    code: '24',
    name: 'Créteil',
    ofName: 'de Créteil',
    domain: 'ac-creteil.fr',
    ownDomains: [],
    uaiPrefixes: ['077', '093', '094'],
    timeZone: 'Europe/Paris',
    managers: {},
    offices: [],
    holidays: [],
    uncertainDays: [],
    links: {},
    services: [],
    activation: { proof: 'numen' },
  })
})

test('the setting chooses; without it the portal serves Martinique', () => {
  expect(chooseAcademy('normandie').domain).toBe('ac-normandie.fr')
  expect(chooseAcademy()).toEqual(martinique)
  expect(academy).toEqual(martinique)
})

test.each(['lion', '', 'constructor'])(
  'a setting of "%s" stops the build with the names there are',
  (name) => {
    expect(() => chooseAcademy(name)).toThrow(/names no académie\. Known: .*lyon.*martinique/)
  },
)

describe('the schema refuses', () => {
  test.each<[why: string, changes: object]>([
    ['a webmail without encryption', { links: { webmail: 'http://webmail.example.org/' } }],
    ['a script as a link', { links: { webmail: 'javascript:alert(1)' } }],
    ['an unknown time zone', { timeZone: 'America/Schoelcher' }],
    ['a key it does not know', { telefone: '0596 00 00 00' }],
    ['a morning that ends before it begins', office({ monday: [['12:00', '08:30']] })],
    [
      'hours that overlap',
      office({
        monday: [
          ['08:00', '12:00'],
          ['11:00', '15:00'],
        ],
      }),
    ],
    ['an hour that does not exist', office({ monday: [['08:00', '24:30']] })],
    ['a day that does not exist', office({ lundi: [['08:00', '12:00']] })],
    ['a holiday named in one language', { holidays: [{ date: '05-22', name: { fr: 'Abolition' } }] }],
    ['a holiday without a date', { holidays: [{ name: { fr: 'Fête', en: 'Feast', es: 'Fiesta' } }] }],
    ['a service with a path in its origin', service('https://mail.example.org/SOGo', '/')],
    ['a service whose path could be continued', service('https://mail.example.org', '/SOGo')],
    ['a service without encryption', service('http://mail.example.org', '/SOGo/')],
    ['a forward for longer than a year', { forwarding: { ...martinique.forwarding, maxMonths: 24 } }],
  ])('%s', (_why, changes) => {
    expect(Academy.safeParse({ ...martinique, ...changes }).success).toBe(false)
  })
})

function office(reception: object) {
  return { offices: [{ name: 'Siège', address: ['1 rue de l’Exemple'], reception }] }
}

function service(origin: string, pathPrefix: string) {
  return { services: [{ name: { fr: 'Courrier', en: 'Mail', es: 'Correo' }, origin, pathPrefix }] }
}
