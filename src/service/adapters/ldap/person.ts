import type { Entry } from 'ldapts'
import { isDate } from '#src/rules/calendar.ts'
import { emailFault, inDomain, normaliseEmail } from '#src/rules/email.ts'
import { normaliseMobile } from '#src/rules/mobile.ts'
import { normaliseNumen } from '#src/rules/numen.ts'
import type { Person } from '../../ports.ts'
import { textsOf, timeOf } from './entry.ts'
import { type Attributes, type LdapSettings, policyAttributes } from './settings.ts'

const states: readonly string[] = ['never-activated', 'active', 'blocked'] satisfies Person['state'][]
const isOpenState = (text: string | undefined): text is Person['state'] => states.includes(text ?? '')

/** An administrator's lock: "only a password administrator can unlock" (draft-behera-ldap-password-policy 5.3.3). */
const LOCKED_FOR_GOOD = '000001010000Z'

/**
 * The person an entry describes, or what it lacks to be one. Of several values the first is taken (`textsOf`): of the
 * addresses, those in the académie's domain before any other.
 * @param now epoch ms, against which a password expires
 */
export function readPerson(
  entry: Entry,
  { attributes, domain, staff, passwordMaxAge }: LdapSettings,
  now: number,
): Person | { lacks: keyof Attributes } {
  const texts = (name: keyof Attributes) => textsOf(entry, attributes[name])
  const [uid] = texts('uid')
  const [address] = addresses(texts('mail')).toSorted(
    (one, other) => Number(inDomain(other, domain)) - Number(inDomain(one, domain)),
  )
  const [firstName] = texts('firstName')
  const [lastName] = texts('lastName')
  const [birthName] = texts('birthName')
  const [numen] = texts('numen').map(normaliseNumen)
  const [birthDate] = texts('birthDate').map(calendarDate).filter(isDate)
  if (uid === undefined) return { lacks: 'uid' }
  if (address === undefined) return { lacks: 'mail' }
  if (firstName === undefined) return { lacks: 'firstName' }
  if (lastName === undefined) return { lacks: 'lastName' }
  if (numen === undefined) return { lacks: 'numen' }
  if (birthDate === undefined) return { lacks: 'birthDate' }

  const [category] = texts('staff').flatMap((value) => staff[value] ?? [])
  const state = stateOf(entry, attributes)
  const blockedAt = state === 'blocked' ? timeOf(texts('blockedAt')[0]) : undefined
  const known = knownContact(texts('privateMail'), texts('mobile'))
  return {
    uid,
    address,
    firstName,
    lastName,
    ...(birthName !== undefined && birthName !== lastName && { birthName }),
    numen,
    birthDate,
    staff: category ?? 'other',
    state,
    ...(blockedAt !== undefined && { blockedAt }),
    passwordExpired: isExpired(entry, passwordMaxAge, now),
    ...(known && { knownContact: known }),
  }
}

const addresses = (texts: string[]) => texts.filter((text) => !emailFault(text)).map(normaliseEmail)

const calendarDate = (text: string) => text.replace(/^(\d{4})(\d\d)(\d\d)(?:\d{4,6}Z)?$/, '$1-$2-$3')

/** Closed unless it says otherwise: who is taken for never active may come in by knowing a NUMEN. */
function stateOf(entry: Entry, { state }: Attributes): Person['state'] {
  const [told] = textsOf(entry, state)
  const isLocked = textsOf(entry, policyAttributes.lockedAt).includes(LOCKED_FOR_GOOD)
  return isOpenState(told) && !isLocked ? told : 'disabled'
}

function isExpired(entry: Entry, maxAge: number | undefined, now: number): boolean {
  if (textsOf(entry, policyAttributes.mustChange).includes('TRUE')) return true
  const changedAt = timeOf(textsOf(entry, policyAttributes.changedAt)[0])
  return maxAge !== undefined && changedAt !== undefined && changedAt + maxAge * 1000 <= now
}

function knownContact(mails: string[], mobiles: string[]): Person['knownContact'] {
  const [email] = addresses(mails)
  if (email !== undefined) return { kind: 'email', value: email }
  const mobile = mobiles.map((text) => normaliseMobile(text, { country: 'FR' })).find(Boolean)
  return mobile === undefined ? undefined : { kind: 'mobile', value: mobile }
}
