import type { StaffCategory } from '#src/academy/schema.ts'

/** How the portal reaches a directory, and what things are called there. */
export interface LdapSettings {
  /** `ldaps://host:636`, or `ldap://host:389`, which says nothing before STARTTLS has succeeded. */
  url: string
  /** Authorities that may have signed its certificate, PEM; those Node knows by default. */
  ca?: string
  /** The portal's own account. Its password policy must not lock it (`pwdLockout FALSE`). */
  account: { dn: string; password: string }
  /**
   * An entry that is nobody's, hashed and kept like everybody's, whose policy never locks it: it is bound to for names
   * nobody bears, so that they cost as much.
   */
  nobody: string
  /** The subtree that people are searched in, and the class that tells them from what else is there. */
  base: string
  objectClass: string
  /** The académie's domain: of several addresses somebody has, the one in it is theirs. */
  domain: string
  attributes: Attributes
  /** Categories by the values of the attribute `staff`; anything else is `other`. */
  staff: Record<string, StaffCategory>
  /** Seconds after which a password has expired (`pwdMaxAge`), where the directory wants that. */
  passwordMaxAge?: number
  /** Wrong passwords after which the directory closes an account by itself (`pwdMaxFailure`), where it does. */
  lockout?: number
  /** Connections of each kind, for searches and for binds: a bind may cost the directory 20 ms of a processor (THR-09). */
  connections: number
  /** Milliseconds after which nobody is there: to connect, to answer a call, to get a turn. */
  timeout: number
}

/** What each datum is called. SupAnn and inetOrgPerson name most of them; the last three are the portal's own. */
export interface Attributes {
  uid: string
  mail: string
  firstName: string
  /** Usage name. */
  lastName: string
  birthName: string
  numen: string
  /** YYYYMMDD, as SCHAC has it, or YYYY-MM-DD. */
  birthDate: string
  staff: string
  /** Private contacts that HR entered. */
  privateMail: string
  mobile: string
  /** `never-activated`, `active`, `blocked` or `disabled`; anything else, or nothing, is `disabled`. */
  state: string
  /** Since when `state` is `blocked`, GeneralizedTime. */
  blockedAt: string
  /** When the password was set to the NUMEN, GeneralizedTime; one changed since is another (docs/decisions/0012). */
  numenPasswordAt: string
}

export const usual = {
  objectClass: 'inetOrgPerson',
  connections: 4,
  timeout: 5000,
  attributes: {
    uid: 'uid',
    mail: 'mail',
    firstName: 'givenName',
    lastName: 'sn',
    birthName: 'supannNomdeNaissance',
    numen: 'employeeNumber',
    birthDate: 'schacDateOfBirth',
    staff: 'employeeType',
    privateMail: 'supannMailPrive',
    mobile: 'supannTelephonePrive',
    state: 'alizeState',
    blockedAt: 'alizeBlockedAt',
    numenPasswordAt: 'alizeNumenPasswordAt',
  },
} satisfies Partial<LdapSettings>

/** What OpenLDAP's overlay ppolicy (draft-behera-ldap-password-policy) notes by itself; other servers have none of it. */
export const policyAttributes = {
  changedAt: 'pwdChangedTime',
  lockedAt: 'pwdAccountLockedTime',
  mustChange: 'pwdReset',
}
