import { MANAGER_CODE_ALPHABET } from '#src/rules/codes.ts'
import { maskEmail, maskMobile } from '#src/rules/masks.ts'
import type { LiveCode } from '#src/contract/activation.ts'
import { refusal } from '#src/contract/problem.ts'
import { audit } from './audit.ts'
import { keyedHash, randomText, sameHash } from './hashing.ts'
import type { Ctx } from './http.ts'
import type { Ports, Records } from './ports.ts'
import type { Contact, CodeRecord } from './records.ts'
import { refuseField, Refusal } from './refusal.ts'

const MINUTE = 60_000
/** ASVS 6.5.5: an out-of-band code lives ten minutes. */
const CODE_LIFE = 10 * MINUTE
const RESEND_AFTER = MINUTE
const MOST_TRIES = 5
/** At most three sendings a quarter of an hour, to one destination and from one flow (TOK-05, THR-06). */
const MOST_SENDINGS = 3
const SENDING_WINDOW = 15 * MINUTE
const MANAGER_CODE_LIFE = 48 * 60 * MINUTE

export const mask = ({ kind, value }: Contact) => (kind === 'email' ? maskEmail(value) : maskMobile(value))

const codeHash = (ports: Ports, flow: string, purpose: string, code: string) =>
  keyedHash(ports, `code:${purpose}:${flow}`, code)

/**
 * Makes a 6-digit code the one live code of a flow: bound to it, to a purpose and to where it goes. An earlier one
 * is void. Answers with the code, for the message that carries it.
 */
export async function issueCode(
  c: Ctx,
  records: Records,
  flow: string,
  purpose: CodeRecord['purpose'],
  contact: Contact,
): Promise<string> {
  const now = c.env.clock.now()
  const wait = await waitToSend(c.env, records, flow, contact)
  if (wait > 0) throw new Refusal('too-many-attempts', { retryAfter: Math.ceil(wait / 1000) })
  for (const id of await sendingIds(c.env, flow, contact)) {
    const at = [...(await recentSendings(c.env, records, id)), now]
    await records.put('sendings', id, { at }, { expiresAt: now + SENDING_WINDOW })
  }
  const code = randomText(c.env, '0123456789', 6)
  const expiresAt = now + CODE_LIFE
  const hash = await codeHash(c.env, flow, purpose, code)
  await records.put(
    'code',
    flow,
    { purpose, contact, hash, tries: 0, sentAt: now, expiresAt },
    { expiresAt: now + 86_400_000 },
  )
  await audit(c, records, 'code_sent', 'success')
  return code
}

/** Milliseconds until this flow may have another code sent there. */
async function waitToSend(ports: Ports, records: Records, flow: string, contact: Contact): Promise<number> {
  const now = ports.clock.now()
  const last = await records.get('code', flow)
  let wait = last?.contact.value === contact.value ? last.sentAt + RESEND_AFTER - now : 0
  for (const id of await sendingIds(ports, flow, contact)) {
    const oldest = (await recentSendings(ports, records, id)).at(-MOST_SENDINGS)
    if (oldest !== undefined) wait = Math.max(wait, oldest + SENDING_WINDOW - now)
  }
  return Math.max(0, wait)
}

const sendingIds = async (ports: Ports, flow: string, contact: Contact) => [
  `flow:${flow}`,
  await keyedHash(ports, 'destination', contact.value),
]

const recentSendings = async ({ clock }: Ports, records: Records, id: string) =>
  ((await records.get('sendings', id))?.at ?? []).filter((at) => at > clock.now() - SENDING_WINDOW)

/** What a page may know of the live code; undefined when there is none. */
export async function liveCode(ports: Ports, records: Records, flow: string): Promise<LiveCode | undefined> {
  const live = await records.get('code', flow)
  if (!live) return undefined
  const resendAt = ports.clock.now() + (await waitToSend(ports, records, flow, live.contact))
  return { sentTo: mask(live.contact), resendAt, expiresAt: live.expiresAt }
}

/**
 * Evaluates a code typed in a flow, under the field name `code`. A right one is used up and answers with the
 * contact it proved. The caller has counted the attempt.
 */
export async function useCode(
  c: Ctx,
  records: Records,
  flow: string,
  purpose: CodeRecord['purpose'],
  typed: string,
): Promise<Contact> {
  const live = await records.get('code', flow)
  const refuse = async (reason: 'code-wrong' | 'code-expired' | 'code-used-up', left?: number) => {
    await audit(c, records, 'code_refused', 'refused', { reason })
    throw refuseField('code', refusal(reason, left))
  }
  if (!live || live.purpose !== purpose || live.expiresAt <= c.env.clock.now()) return refuse('code-expired')
  if (live.tries >= MOST_TRIES) return refuse('code-used-up')
  if (!sameHash(live.hash, await codeHash(c.env, flow, purpose, typed))) {
    const tries = live.tries + 1
    await records.put('code', flow, { ...live, tries }, { expiresAt: live.expiresAt })
    return tries < MOST_TRIES ? refuse('code-wrong', MOST_TRIES - tries) : refuse('code-used-up')
  }
  await records.delete('code', flow)
  return live.contact
}

/** A manager vouches for somebody: a 10-character code, once, within 48 hours. A newer one voids the older. */
export async function issueManagerCode(ports: Ports, uid: string): Promise<string> {
  const code = randomText(ports, MANAGER_CODE_ALPHABET, 10)
  const hash = await keyedHash(ports, 'manager-code', code)
  const expiresAt = ports.clock.now() + MANAGER_CODE_LIFE
  await ports.store.transaction((records) => records.put('managerCode', uid, { hash }, { expiresAt }))
  return code
}

export async function useManagerCode(c: Ctx, records: Records, uid: string, typed: string): Promise<void> {
  const issued = await records.get('managerCode', uid)
  const right = sameHash(issued?.hash ?? '', await keyedHash(c.env, 'manager-code', typed))
  if (!right) {
    await audit(c, records, 'manager_code_refused', 'refused', { uid })
    throw refuseField('code', refusal('code-wrong'))
  }
  await records.delete('managerCode', uid)
}
