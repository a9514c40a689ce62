import { preparePassword } from '#src/rules/passwords.ts'
import type { SignedIn } from './account.ts'
import { audit } from './audit.ts'
import { backOff, type Trier } from './buckets.ts'
import type { Ctx } from './http.ts'
import type { Person } from './ports.ts'
import { refuseField, transact } from './refusal.ts'
import { countAttempt, tooMany } from './throttle.ts'
import { tryPassword } from './try-password.ts'

/**
 * Whether this is the password: as prepared (PWD-06), and once as it was typed, for one set elsewhere long ago. Where it may
 * not be tried, for the directory would close the account, the owner is told to wait; to anybody else it is a wrong one.
 */
export async function isPassword(
  c: Ctx,
  person: Person | undefined,
  typed: string,
  by: Trier,
): Promise<boolean> {
  // Half a character would be sent as U+FFFD, and be taken for a password that holds that.
  if (/\p{Cs}/u.test(typed)) return false
  const prepared = preparePassword(typed)
  const forms = new Set('password' in prepared ? [prepared.password, typed] : [typed])
  for (const form of forms) {
    const { isRight, wait } = await tryPassword(c.env, person, form, by)
    if (isRight) return true
    if (wait === 0) continue
    await transact(c.env, (records) => audit(c, records, 'excess_rate_limit_exceeded', 'refused'))
    if (by === 'owner') throw tooMany(wait)
  }
  return false
}

/**
 * Asks somebody signed in for the password again, under the given field. Wrong ones count as they do for signing in,
 * but in the session's own bucket: whoever sits down at an open session guesses no faster (T-THR-15), and whoever
 * guesses from outside keeps the owner from changing nothing (THR-02).
 */
export async function provePassword(
  c: Ctx,
  { person, session }: SignedIn,
  field: string,
  isRight: () => Promise<boolean>,
): Promise<void> {
  const right = await countAttempt(c, [backOff(`session:${session.id}`)])
  if (!(await isRight())) {
    await transact(c.env, (records) => audit(c, records, 'authn_proof_fail', 'refused', { uid: person.uid }))
    throw refuseField(field, 'password-wrong')
  }
  await right()
}
