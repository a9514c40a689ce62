import type { Entry } from 'ldapts'
import { describe, expect, it } from 'vitest'
import { timeOf } from '#src/service/adapters/ldap/entry.ts'
import { readPerson } from '#src/service/adapters/ldap/person.ts'
import { type LdapSettings, usual } from '#src/service/adapters/ldap/settings.ts'

const settings: LdapSettings = {
  ...usual,
  url: 'ldap://localhost',
  account: { dn: '', password: '' },
  nobody: '',
  base: '',
  domain: 'ac-martinique.fr',
  staff: { enseignant: 'teaching' },
  passwordMaxAge: 3600,
}
const NOON = Date.UTC(2026, 10, 22, 12)

const paule: Entry = {
  dn: 'uid=pessai,ou=people',
  UID: 'pessai',
  mail: 'paule.essai@ac-martinique.fr',
  givenname: 'Paule',
  sn: 'Essai',
  employeeNumber: '30e2400099dmz',
  schacDateOfBirth: '19800131',
  employeeType: ['benevole', 'enseignant'],
  alizeState: 'active',
}
const read = (change: Omit<Entry, 'dn'> = {}) => readPerson({ ...paule, ...change }, settings, NOON)
const bytes = Buffer.from([0xff, 0xd8, 0xff])

describe('somebody, as an entry describes them', () => {
  it('is read whatever the case of its attributes, NUMEN in capitals', () => {
    expect(read()).toEqual({
      ...{ uid: 'pessai', address: 'paule.essai@ac-martinique.fr', firstName: 'Paule', lastName: 'Essai' },
      ...{ numen: '30E2400099DMZ', birthDate: '1980-01-31', staff: 'teaching', state: 'active' },
      passwordExpired: false,
    })
  })

  it.each([[[]], [''], ['  '], [bytes], [[bytes, bytes]]])('T-INJ-04: has no name when that is %j', (sn) => {
    expect(read({ sn })).toEqual({ lacks: 'lastName' })
  })

  it.each(['19800231', '1980', '31/01/1980', '00000000', bytes])(
    'T-INJ-04: has no birth date in %j',
    (date) => {
      expect(read({ schacDateOfBirth: date })).toEqual({ lacks: 'birthDate' })
    },
  )

  it.each(['1980-01-31', '19800131', '198001310000Z', '19800131000000Z'])(
    'was born on the day of %s',
    (date) => {
      expect(read({ schacDateOfBirth: date })).toMatchObject({ birthDate: '1980-01-31' })
    },
  )

  it('T-INJ-04: has the same first name whatever order a directory gives several in', () => {
    for (const givenname of [
      ['Paule', 'Anne'],
      ['Anne', 'Paule'],
      ['Paule', bytes.toString('latin1'), 'Anne'],
    ])
      expect(read({ givenname })).toMatchObject({ firstName: 'Anne' })
  })

  it.each(['', 'Active ', 'ACTIVE', 'never', ['active', 'blocked', 'x'].join(' '), bytes])(
    'T-INJ-04: is closed when the state is %j',
    (alizeState) => {
      expect(read({ alizeState })).toMatchObject({ state: 'disabled' })
    },
  )

  it('has an expired password from the very second its time is over', () => {
    expect(read({ pwdChangedTime: '20261122110001Z' })).toMatchObject({ passwordExpired: false })
    expect(read({ pwdChangedTime: '20261122110000Z' })).toMatchObject({ passwordExpired: true })
  })

  it.each([
    ['somebody@example.org', '0696 12 34 56', { kind: 'email', value: 'somebody@example.org' }],
    ['not an address', '0696 12 34 56', { kind: 'mobile', value: '+596696123456' }],
    [[], '0596 12 34 56', undefined],
  ])('has of %j and %j the contact that HR entered', (supannMailPrive, supannTelephonePrive, known) => {
    const person = read({ supannMailPrive, supannTelephonePrive })
    expect('knownContact' in person ? person.knownContact : undefined).toEqual(known)
  })
})

it.each([
  ['20261122120000Z', NOON],
  ['202611221200Z', NOON],
  ['2026112212Z', NOON],
  ['20261122120000.387222Z', NOON],
  ['20261322120000Z', undefined],
  ['20261122120000', undefined],
  ['yesterday', undefined],
  [undefined, undefined],
])('%s is the time %s', (text, time) => {
  expect(timeOf(text)).toBe(time)
})
