import type { CheckUp } from '#src/contract/check-up.ts'
import type { Problem } from '#src/contract/problem.ts'
import { send, signedIn, type Caller, type Host, type Reply, type Sending } from './calls.ts'
import { GOOD_PASSWORD, lea } from './people.ts'
import { resetPassword, resetProved } from './resets.ts'

export const LEA_MOBILE = '+33639980005'

const read = ({ status, text }: Reply) => ({ status, text, body: JSON.parse(text) as CheckUp & Problem })
export const checkUp = async (caller: Caller) => read(await send(caller, 'GET', 'check-ups'))
export const decide = async (caller: Caller, decisions: Record<string, string>, more?: Sending) =>
  read(await send(caller, 'POST', 'check-ups', { decisions }, more))

/** Everything that is listed kept, but for these kinds. */
export const allBut = ({ items }: CheckUp, ...kinds: CheckUp['items'][number]['kind'][]) =>
  Object.fromEntries(items.map(({ id, kind }) => [id, kinds.includes(kind) ? 'drop' : 'keep']))

/** Chooses GOOD_PASSWORD by the code sent to this contact. */
export async function renewPassword(host: Host, identifier: string, contact: string) {
  const caller = host.visitor()
  const id = await resetProved(host, caller, identifier, contact)
  const { status, text } = await resetPassword(caller, id, GOOD_PASSWORD)
  if (status !== 200) throw new Error(`${identifier} has no new password: ${text}`)
}

/** Léa, whom the académie blocked, with the password she has just chosen. */
export async function leaSignedIn(host: Host) {
  await renewPassword(host, lea.uid, LEA_MOBILE)
  return signedIn(host, lea.uid, GOOD_PASSWORD)
}
