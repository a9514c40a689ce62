import { PasswordPolicyError } from 'ldapts'
import { expect, it } from 'vitest'
import { verdictOf } from '#src/service/adapters/ldap/bind.ts'

/** As Active Directory writes it; the directory of the server tests has no such reasons. */
const activeDirectory = (reason: string) =>
  `80090308: LdapErr: DSID-0C090446, comment: AcceptSecurityContext error, data ${reason}, v3839`

it.each([
  ['52e', 'wrong'],
  ['525', 'wrong'],
  ['775', 'unread'],
  ['532', 'right'],
  ['533', 'right'],
  ['701', 'right'],
  ['773', 'right'],
  ['52E', 'wrong'],
] as const)('T-INJ-07: takes reason %s of Active Directory for a password that is %s', (reason, verdict) => {
  expect(verdictOf(activeDirectory(reason), undefined)).toBe(verdict)
})

it.each([
  [undefined, 'wrong'],
  [PasswordPolicyError.PasswordExpired, 'right'],
  [PasswordPolicyError.AccountLocked, 'unread'],
  [PasswordPolicyError.ChangeAfterReset, 'wrong'],
  [99, 'wrong'],
] as const)(
  'T-INJ-07: takes policy error %s of a refused bind for a password that is %s',
  (error, verdict) => {
    expect(verdictOf('', error)).toBe(verdict)
    expect(verdictOf('data of 5320 people', error)).toBe(verdict)
  },
)
