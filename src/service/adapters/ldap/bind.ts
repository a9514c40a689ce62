import { type Client, InvalidCredentialsError, PasswordPolicyControl, PasswordPolicyError } from 'ldapts'

/**
 * What a directory made of a password. `unread`: it did not look, the account being locked; the answer came too soon for
 * a hash to be computed.
 */
export type Verdict = 'right' | 'wrong' | 'unread'

/**
 * Asks the directory whether this is the password of an entry, by a simple bind with the very DN that a search found.
 * Throws when it cannot say: that it is down is no wrong password (SES-09).
 */
export async function tryPassword(client: Client, dn: string, password: string): Promise<Verdict> {
  // Without a password a bind is "unauthenticated", and succeeds in some directories (RFC 4513 5.1.2).
  if (password === '') return 'wrong'
  const policy = new PasswordPolicyControl()
  try {
    await client.bind(dn, password, policy)
    return 'right'
  } catch (error) {
    if (!(error instanceof InvalidCredentialsError)) throw error
    return verdictOf(error.message, policy.value?.error)
  }
}

/**
 * Why credentials were refused (result code 49). Some refusals come only after a right password: it has expired, or must
 * be changed, or the account has ended. What the account's state means is not decided here.
 * @param message of the server; Active Directory puts its reason there, in hexadecimal: `data 532`
 * @param policyError of draft-behera-ldap-password-policy, from servers that have it
 */
export function verdictOf(message: string, policyError: number | undefined): Verdict {
  const reason = /\bdata ([0-9a-f]{3})\b/i.exec(message)?.[1]?.toLowerCase()
  if (policyError === PasswordPolicyError.PasswordExpired || RIGHT.has(reason ?? '')) return 'right'
  if (policyError === PasswordPolicyError.AccountLocked || reason === LOCKED) return 'unread'
  return 'wrong'
}

/** ERROR_PASSWORD_EXPIRED, ERROR_ACCOUNT_DISABLED, ERROR_ACCOUNT_EXPIRED, ERROR_PASSWORD_MUST_CHANGE */
const RIGHT = new Set(['532', '533', '701', '773'])
/** ERROR_ACCOUNT_LOCKED_OUT, whatever the password. */
const LOCKED = '775'
