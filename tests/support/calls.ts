import type { Account, Activity, Undone } from '#src/contract/account.ts'
import type { Activation } from '#src/contract/activation.ts'
import type { NumenRequest } from '#src/contract/numen-request.ts'
import type { Problem } from '#src/contract/problem.ts'
import { EVERYONES_PASSWORD, type jean } from './people.ts'
import type { TestWorld } from './world.ts'

/** What an API suite needs of a host of the service. */
export type Host = Pick<
  TestWorld,
  'visitor' | 'ports' | 'academy' | 'box' | 'lastCode' | 'advance' | 'issueManagerCode'
>
/** Opens a host on the nine people as they begin, with these changes to the académie. */
export type OpenHost = (changes?: Parameters<typeof import('./world.ts').openWorld>[0]) => Promise<Host>

export type Caller = Pick<ReturnType<Host['visitor']>, 'fetch'>
export type Identity = typeof jean

/** What came back: any of the shapes the service answers with. */
export interface Reply {
  status: number
  headers: Headers
  text: string
  body: Partial<Activation & Account & Activity & Undone & NumenRequest & Problem>
}

export interface Sending {
  /** A new intent's key, unless the test repeats one. */
  key?: string
  language?: string
  headers?: Record<string, string>
}

/** One request as a page sends it; a body given as text is sent as it is. */
export async function send(
  caller: Caller,
  method: string,
  path: string,
  body?: unknown,
  { key = crypto.randomUUID(), language = 'fr', headers = {} }: Sending = {},
): Promise<Reply> {
  const response = await caller.fetch(`http://service/api/${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': language,
      'Idempotency-Key': key,
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? (JSON.parse(text) as Reply['body']) : {},
  }
}

/** The identity step as this person would fill it in. */
export const identityOf = ({ uid: _known, ...typed }: Identity) => ({ charter: true, ...typed })

export const begin = (caller: Caller, who: Identity, more?: Sending) =>
  send(caller, 'POST', 'activations', identityOf(who), more)
export const look = (caller: Caller, id: string) => send(caller, 'GET', `activations/${id}`)
export const askForCode = (caller: Caller, id: string, more?: Sending) =>
  send(caller, 'POST', `activations/${id}/codes`, undefined, more)
export const enterCode = (caller: Caller, id: string, code: string, more?: Sending) =>
  send(caller, 'POST', `activations/${id}/code`, { code }, more)
export const chooseContact = (
  caller: Caller,
  id: string,
  choice: { email: string } | { mobile: string } | { none: true },
  more?: Sending,
) => send(caller, 'PUT', `activations/${id}/contact`, choice, more)
export const choosePassword = (caller: Caller, id: string, password: string, more?: Sending) =>
  send(caller, 'PUT', `activations/${id}/password`, { password }, more)

export const signIn = (caller: Caller, identifier: string, password: string, personal = false) =>
  send(caller, 'POST', 'sessions', { identifier, password, personal })
export const signOut = (caller: Caller) => send(caller, 'DELETE', 'sessions/current')
export const account = (caller: Caller) => send(caller, 'GET', 'account')
export const activity = (caller: Caller) => send(caller, 'GET', 'activity')

export const provePassword = (caller: Caller, password: string) =>
  send(caller, 'POST', 'account/proof', { password })
export const changePassword = (caller: Caller, current: string, password: string, more?: Sending) =>
  send(caller, 'PUT', 'account/password', { current, password }, more)
export const addContact = (caller: Caller, choice: { email: string } | { mobile: string }, more?: Sending) =>
  send(caller, 'POST', 'account/contacts', choice, more)
export const verifyContact = (caller: Caller, code: string, more?: Sending) =>
  send(caller, 'POST', 'account/contacts/code', { code }, more)
export const removeContact = (caller: Caller, id: string, more?: Sending) =>
  send(caller, 'DELETE', `account/contacts/${id}`, undefined, more)

export const undo = (caller: Caller, code: string, more?: Sending) =>
  send(caller, 'POST', 'undos', { code }, more)
export const lookAtUndo = (caller: Caller, id: string) => send(caller, 'GET', `undos/${id}`)
/** The new password that an undo leads to. */
export const recover = (caller: Caller, id: string, password: string, more?: Sending) =>
  send(caller, 'PUT', `undos/${id}/password`, { password }, more)

/** The identity somebody types to have their identifier sent, or their private e-mail. */
export const requestIdentifier = (caller: Caller, typed: Identity | { email: string }, more?: Sending) => {
  if ('email' in typed) return send(caller, 'POST', 'identifier-requests', typed, more)
  const { uid: _forgotten, ...identity } = typed
  return send(caller, 'POST', 'identifier-requests', identity, more)
}

/** A 6-digit code that is not this one. */
export const otherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

/** Recognised: the flow's identifier. */
export async function begun(caller: Caller, who: Identity, more?: Sending): Promise<string> {
  const { body, status } = await begin(caller, who, more)
  if (body.id === undefined) throw new Error(`${who.uid} is not recognised: ${status} ${body.code ?? ''}`)
  return body.id
}

/** Recognised, and this contact proved: all that is left is the password. */
export async function readyForPassword(host: Host, caller: Caller, who: Identity, email: string) {
  const id = await begun(caller, who)
  await chooseContact(caller, id, { email })
  await enterCode(caller, id, host.lastCode(email))
  return id
}

/** A browser where this person has just signed in. */
export async function signedIn(host: Host, uid: string, password = EVERYONES_PASSWORD) {
  const visitor = host.visitor()
  const { status, body } = await signIn(visitor, uid, password)
  if (status !== 201) throw new Error(`${uid} may not sign in: ${status} ${body.code ?? ''}`)
  return visitor
}

/** Adds this e-mail, and types its code. */
export async function withContact(host: Host, caller: Caller, email: string): Promise<Reply> {
  const asked = await addContact(caller, { email })
  if (asked.status !== 200) throw new Error(`${email} may not be added: ${asked.text}`)
  return verifyContact(caller, host.lastCode(email))
}

/** So many calls at the same instant. */
export const times = <T>(count: number, call: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, i) => call(i)))
export const succeeded = (replies: Pick<Reply, 'status'>[]) =>
  replies.filter(({ status }) => status === 200).length
