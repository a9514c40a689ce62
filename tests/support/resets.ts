import type { Problem } from '#src/contract/problem.ts'
import type { Reset } from '#src/contract/reset.ts'
import { send, signIn, type Caller, type Host, type Reply, type Sending } from './calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD } from './people.ts'
import type { TestWorld } from './world.ts'

export type ResetReply = Omit<Reply, 'body'> & { body: Partial<Reset & Problem> }
type Goal = Reset['goal']
const call = async (...sent: Parameters<typeof send>) => (await send(...sent)) as ResetReply

export const startReset = (caller: Caller, identifier: string, goal: Goal = 'new-password', more?: Sending) =>
  call(caller, 'POST', 'resets', { identifier, goal }, more)
export const lookAtReset = (caller: Caller, id: string) => call(caller, 'GET', `resets/${id}`)
export const askForResetCode = (
  caller: Caller,
  id: string,
  by: 'email' | 'mobile' = 'email',
  more?: Sending,
) => call(caller, 'POST', `resets/${id}/codes`, { by }, more)
export const enterResetCode = (caller: Caller, id: string, code: string, more?: Sending) =>
  call(caller, 'POST', `resets/${id}/code`, { code }, more)
/** What comes of a code: 'ok', or why it is refused. */
export async function typeResetCode(caller: Caller, id: string, code: string) {
  const { status, body } = await enterResetCode(caller, id, code)
  return status === 200 ? 'ok' : (body.fields?.['code'] ?? body.code)
}
export const resetPassword = (caller: Caller, id: string, password: string, more?: Sending) =>
  call(caller, 'PUT', `resets/${id}/password`, { password }, more)

/** Begun under this name: the flow's identifier. */
export async function resetBegun(caller: Caller, identifier: string, goal?: Goal): Promise<string> {
  const { status, body } = await startReset(caller, identifier, goal)
  if (body.id === undefined) throw new Error(`no reset for ${identifier}: ${status} ${body.code ?? ''}`)
  return body.id
}

/** Begun, and proved by the code that this contact was sent. */
export async function resetProved(host: Host, caller: Caller, identifier: string, contact: string) {
  const id = await resetBegun(caller, identifier)
  const { status, text } = await enterResetCode(caller, id, host.lastCode(contact))
  if (status !== 200) throw new Error(`${contact}'s code is refused: ${text}`)
  return id
}

/** Whether the code that this contact is sent brings them a new password. */
export async function isLetBackIn(host: Host, caller: Caller, identifier: string, contact: string) {
  const id = await resetProved(host, caller, identifier, contact)
  return (await resetPassword(caller, id, GOOD_PASSWORD)).status === 200
}

/** Somebody's browser, at home, which they asked to remember. */
export async function remembered(world: TestWorld, identifier: string) {
  const home = world.visitor('198.51.100.7')
  await signIn(home, identifier, EVERYONES_PASSWORD, true)
  return home
}
