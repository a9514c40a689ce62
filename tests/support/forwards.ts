import type { Forward } from '#src/contract/forward.ts'
import type { Problem } from '#src/contract/problem.ts'
import { keepForwardsUp } from '#src/service/forwarding/upkeep.ts'
import { deliver } from '#src/service/outbox.ts'
import { send, type Caller, type Host, type Reply, type Sending } from './calls.ts'
import type { TestWorld } from './world.ts'

export const DESTINATION = 'mj.privee@example.org'
/** In two months, when the world opens. */
export const UNTIL = '2027-01-21'

/** What the page sends of somebody who left everything as it was proposed. */
export const wish = {
  forwardTo: DESTINATION,
  keepCopy: true,
  enabled: true,
  until: UNTIL,
  riskAccepted: true,
}
export type Wish = Partial<typeof wish>

export type ForwardReply = Omit<Reply, 'body'> & { body: Partial<Forward & Problem> }
const call = async (...sent: Parameters<typeof send>) => (await send(...sent)) as ForwardReply

export const forward = (caller: Caller, more?: Sending) => call(caller, 'GET', 'forward', undefined, more)

/** A change made to what the caller sees, unless the test names the version it has seen. */
async function change(caller: Caller, method: string, body?: unknown, { headers, ...more }: Sending = {}) {
  const seen = headers ?? { 'If-Match': `"${(await forward(caller)).body.version ?? ''}"` }
  return call(caller, method, 'forward', body, { ...more, headers: seen })
}
export const setForward = (caller: Caller, changes: Wish = {}, more?: Sending) =>
  change(caller, 'PUT', { ...wish, ...changes }, more)
export const removeForward = (caller: Caller, more?: Sending) => change(caller, 'DELETE', undefined, more)

export const askForForwardCode = (caller: Caller, more?: Sending) =>
  call(caller, 'POST', 'forward/codes', undefined, more)
export const confirmForward = (caller: Caller, code: string, more?: Sending) =>
  call(caller, 'POST', 'forward/code', { code }, more)
export const giveUpForward = (caller: Caller, more?: Sending) =>
  call(caller, 'DELETE', 'forward/candidate', undefined, more)
export const writeRuleAgain = (caller: Caller, more?: Sending) =>
  call(caller, 'POST', 'forward/rule', undefined, more)
export const startTest = (caller: Caller, more?: Sending) =>
  call(caller, 'POST', 'forward/tests', undefined, more)
export const passTest = (caller: Caller, word: string, more?: Sending) =>
  call(caller, 'POST', 'forward/tests/word', { word }, more)

/** Set, and confirmed by the code that the destination was sent. */
export async function withForward(host: Host, caller: Caller, changes: Wish = {}): Promise<ForwardReply> {
  const asked = await setForward(caller, changes)
  if (!asked.body.candidate) throw new Error(`no forward is waiting: ${asked.text}`)
  return confirmForward(caller, host.lastCode(changes.forwardTo ?? DESTINATION))
}

/** The code that says "it is not me", which stands in the text of the newest message to the destination. */
export function declineCode({ box }: Host, to = DESTINATION): string {
  const codes = box.map((message) =>
    message.to === to ? /: ([A-Z2-9]{10})\.$/.exec(message.paragraphs.at(-1) ?? '')?.[1] : undefined,
  )
  const code = codes.findLast((one) => one !== undefined)
  if (code === undefined) throw new Error(`${to} was sent no code to decline with`)
  return code
}

/** Every message handed over from now on, as it was written: copies that a mail server forwards are not among them. */
export function lettersOf({ ports }: Host) {
  const { mail, sms } = ports
  const letters: Partial<Parameters<typeof mail.send>[0]>[] = []
  ports.mail = {
    ...mail,
    async send(letter) {
      await mail.send(letter)
      letters.push(letter)
    },
  }
  ports.sms = {
    async send(text) {
      await sms.send(text)
      letters.push(text)
    },
  }
  return letters
}

/** What the host keeps, does and sent about forwards, to see whether a call changed anything. */
export const factsOf = async (world: TestWorld, uid: string) =>
  structuredClone([world.world.shelf.forward, await world.ports.filters.list(uid), world.box])

/** What a host does every now and then, whoever is there. */
export async function keepUp({ ports }: Host) {
  await keepForwardsUp(ports)
  await deliver(ports)
}

/** The forwards that the mail server does by itself for somebody: what is in force. */
export const inForce = async ({ ports }: Host, uid: string) =>
  (await ports.filters.list(uid)).flatMap((rule) =>
    rule.kind === 'forward' ? [{ to: rule.to, keepsCopy: rule.keepsCopy }] : [],
  )

export const refusedField = ({ body }: ForwardReply) => body.fields
