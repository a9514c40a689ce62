import { execFileSync } from 'node:child_process'
import { originalPassword, populate } from '#src/service/demo/people.ts'
import type { Person } from '#src/service/ports.ts'
import { DOMAIN, PEOPLE } from './slapd-conf.ts'

const known = new Map<string, string>()

/** As the directory hashes: slow on purpose, so each password once. */
export function hashOf(password: string): string {
  const hash =
    known.get(password) ??
    execFileSync(
      '/usr/sbin/slappasswd',
      [
        ...['-o', 'module-path=/usr/lib/ldap', '-o', 'module-load=argon2 m=7168 t=5 p=1', '-h', '{ARGON2}'],
        ...['-n', '-s', password],
      ],
      { encoding: 'utf8' },
    )
  known.set(password, hash)
  return hash
}

/** A line of LDIF; text that is not plain goes in Base64 (RFC 2849). */
export const line = (name: string, value: string | Uint8Array) =>
  typeof value === 'string' && /^[!-9;=-~][!-~ ]*$/.test(value)
    ? `${name}: ${value}`
    : `${name}:: ${Buffer.from(value).toString('base64')}`

/** An entry of somebody; `more` adds attributes, or other values. */
export function personLdif(person: Person, more: string[] = []): string {
  const { uid, address, firstName, lastName, numen, birthDate, staff, state, knownContact: known } = person
  const attributes = [
    ...['objectClass: inetOrgPerson', 'objectClass: supannPerson', 'objectClass: alizePerson'],
    `uid: ${uid}`,
    line('cn', `${firstName} ${lastName}`),
    line('givenName', firstName),
    line('sn', lastName),
    line('mail', address),
    line('employeeNumber', numen),
    line('schacDateOfBirth', birthDate.replaceAll('-', '')),
    line('employeeType', staff),
    line('alizeState', state),
    ...(known
      ? [line(known.kind === 'email' ? 'supannMailPrive' : 'supannTelephonePrive', known.value)]
      : []),
    ...more,
  ]
  // slapadd keeps only the last of the values of an attribute that do not stand together.
  return [line('dn', `uid=${uid},${PEOPLE}`), ...attributes.toSorted()].join('\n')
}

/** The nine people of the demonstration, with their passwords. @param now epoch ms */
export async function peopleLdif(now: number): Promise<string[]> {
  const { entries } = await populate(DOMAIN, now, 1)
  return entries.map((person) => {
    const password = originalPassword(person.uid)
    return personLdif(person, [
      ...(password === undefined ? [] : [line('userPassword', hashOf(password))]),
      ...(person.blockedAt === undefined ? [] : [line('alizeBlockedAt', generalizedTime(person.blockedAt))]),
      ...(person.passwordExpired ? ['pwdReset: TRUE'] : []),
      ...(password === person.numen ? [line('alizeNumenPasswordAt', generalizedTime(now))] : []),
    ])
  })
}

/** RFC 4517 3.3.13, to the second. */
export const generalizedTime = (epoch: number) => new Date(epoch).toISOString().replace(/[-:T]|\.\d+/g, '')
