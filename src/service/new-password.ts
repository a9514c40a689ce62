import { refusal } from '#src/contract/problem.ts'
import { passwordFault, personalWords } from '#src/rules/passwords.ts'
import type { Person, Ports, Records } from './ports.ts'
import { refuseField } from './refusal.ts'
import { countTry, forgiveTries, tryPassword } from './try-password.ts'

/** Words an attacker would try first here: they weigh in the estimate, and are not refused as such. */
const contextWords = ({ academy }: Ports, person: Person) => [
  person.uid,
  person.firstName,
  person.lastName,
  academy.name,
  academy.domain,
  'alize',
  'academie',
  'rectorat',
  'education',
  'messagerie',
]

/**
 * Refuses a new password, prepared by the schema, that holds personal data, can be guessed, or is the one in use.
 * Each refusal comes under the field `password` and costs the flow nothing (PWD-13).
 * @param maybeSet this very password may be in use since a try whose answer got lost: that is no reason to refuse it
 */
export async function checkNewPassword(
  ports: Ports,
  password: string,
  person: Person,
  maybeSet = false,
): Promise<void> {
  const lastNames = [person.lastName, ...(person.birthName === undefined ? [] : [person.birthName])]
  const fault = passwordFault(password, personalWords({ ...person, lastNames }))
  if (fault) throw refuseField('password', refusal(fault.code, fault.detail))
  const { isGuessable } = await import('./guessability.ts')
  if (isGuessable(password, contextWords(ports, person))) throw refuseField('password', 'password-guessable')
  // Last: whoever would find out the password in use by proposing it may only try what nobody guesses.
  if (!maybeSet && (await tryPassword(ports, person, password, 'owner')).isRight)
    throw refuseField('password', 'password-same')
}

/**
 * Has the directory set a password, in the transaction whose record decides that it is set (docs/decisions/0023). What the
 * directory refuses by rules of its own comes under the field `password`, and what the record was given before is kept.
 */
export async function writePassword(
  ports: Ports,
  records: Records,
  uid: string,
  password: string,
  how: 'activate' | 'setPassword' = 'setPassword',
): Promise<void> {
  const outcome = await ports.directory[how](uid, password, await countTry(ports, records, uid))
  if (outcome === 'set') return forgiveTries(ports, records, uid)
  throw refuseField('password', outcome === 'used-before' ? 'password-same' : 'password-guessable')
}
