import { afterEach, expect, it } from 'vitest'
import type { Person } from '#src/service/ports.ts'
import { jean, marieJosee } from '#tests/support/people.ts'
import { openDirectory, stopAll } from './open-directory.ts'
import { line, personLdif } from './people-ldif.ts'
import { DOMAIN, PEOPLE } from './slapd-conf.ts'

afterEach(stopAll)

const somebody = (uid: string, change: Partial<Person> = {}): Person => ({
  uid,
  address: `${uid}@${DOMAIN}`,
  firstName: 'Paule',
  lastName: 'Essai',
  numen: '30E2400099DMZ',
  birthDate: '1980-01-31',
  staff: 'teaching',
  state: 'active',
  passwordExpired: false,
  ...change,
})
const without = (ldif: string, attribute: string) =>
  ldif
    .split('\n')
    .filter((each) => !each.startsWith(`${attribute}:`))
    .join('\n')

it('T-INJ-03: finds nobody where two bear the same NUMEN, and tells the operators', async () => {
  const { directory, reports } = await openDirectory({
    more: [personLdif(somebody('jsairien2', { numen: jean.numen }))],
  })
  expect(await directory.findByNumen(jean.numen)).toBeUndefined()
  expect(reports).toEqual([expect.stringContaining('several found')])
  expect(reports[0]).toContain(`uid=jsairien,${PEOPLE}`)
  expect((await directory.findByUid('jsairien2'))?.numen).toBe(jean.numen)
})

it('T-INJ-03: follows no referral and no alias, not even one that leads back to itself', async () => {
  const pointer = (name: string, kind: string, to: string) =>
    [
      `dn: uid=${name},${PEOPLE}`,
      `objectClass: ${kind}`,
      'objectClass: extensibleObject',
      `uid: ${name}`,
      to,
    ].join('\n')
  const { directory } = await openDirectory({
    more: [
      pointer('elsewhere', 'referral', `ref: ldap://127.0.0.1:9/uid=elsewhere,${PEOPLE}`),
      pointer('round', 'alias', `aliasedObjectName: uid=about,${PEOPLE}`),
      pointer('about', 'alias', `aliasedObjectName: uid=round,${PEOPLE}`),
    ],
  })
  for (const uid of ['elsewhere', 'round', 'about']) expect(await directory.findByUid(uid)).toBeUndefined()
  expect((await directory.findByUid(jean.uid))?.uid).toBe(jean.uid)
})

it('T-INJ-03: trusts no answer that may have been cut short', async () => {
  const knownContact = { kind: 'email', value: 'secretariat@example.org' } as const
  const { directory, reports } = await openDirectory({
    more: Array.from({ length: 25 }, (_, i) => personLdif(somebody(`many${i}`, { knownContact }))),
  })
  expect(await directory.findByKnownContact(knownContact)).toEqual([])
  expect(reports).toEqual([expect.stringContaining('20 entries or more')])
})

it.each(['mail', 'employeeNumber', 'schacDateOfBirth', 'givenName'])(
  'T-INJ-04: finds nobody in an entry without %s, and tells the operators what it lacks',
  async (attribute) => {
    const { directory, reports } = await openDirectory({
      more: [without(personLdif(somebody('pessai')), attribute)],
    })
    expect(await directory.findByUid('pessai')).toBeUndefined()
    expect(await directory.findByNumen('')).toBeUndefined()
    expect(reports).toEqual([`Error: uid=pessai,${PEOPLE} has no valid ${attribute}: nobody can use it`])
  },
)

it('T-INJ-04: takes an account whose state nobody wrote for a closed one', async () => {
  const { directory } = await openDirectory({ more: [without(personLdif(somebody('pessai')), 'alizeState')] })
  expect((await directory.findByUid('pessai'))?.state).toBe('disabled')
})

it('T-INJ-04: of several addresses takes the académie’s, passes over what is none, and knows its owner by each', async () => {
  const { directory } = await openDirectory({
    more: [
      personLdif(somebody('pessai'), [
        ...['mail: a@example.org', 'mail: not an address', `mail: a@@${DOMAIN}`],
        ...[line('jpegPhoto', Uint8Array.of(0xff, 0xd8, 0xff, 0x00)), 'telephoneNumber: 0596 00 00 00'],
      ]),
    ],
  })
  expect((await directory.findByUid('pessai'))?.address).toBe(`pessai@${DOMAIN}`)
  for (const identifier of [`pessai@${DOMAIN}`, 'a@example.org'])
    expect((await directory.findByIdentifier(identifier))?.uid).toBe('pessai')
})

it('finds a mobile HR entered, however it is written there', async () => {
  const { directory } = await openDirectory({
    more: [
      personLdif(somebody('pessai'), ['supannTelephonePrive: 06 39 98 00 77']),
      personLdif(somebody('pessai2'), ['supannTelephonePrive: +33 639980077']),
    ],
  })
  const found = await directory.findByKnownContact({ kind: 'mobile', value: '+33639980077' })
  expect(found.map(({ uid }) => uid).toSorted()).toEqual(['pessai', 'pessai2'])
})

it('compares letters itself: a directory takes some for others', async () => {
  const { directory } = await openDirectory({ more: [personLdif(somebody('kessai'))] })
  for (const uid of ['KESSAI', '\u212aessai', 'ｋessai', ' kessai', 'k\u0301essai'])
    expect(await directory.findByUid(uid)).toBeUndefined()
  expect(await directory.findByNumen(marieJosee.numen.toLowerCase())).toBeUndefined()
})
