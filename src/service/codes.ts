import { maskEmail, maskMobile } from '#src/rules/masks.ts'
import type { LiveCode } from '#src/contract/activation.ts'
import { refusal } from '#src/contract/problem.ts'
import { audit } from './audit.ts'
import { codesSentFor } from './buckets.ts'
import { keyedHash, randomText, sameHash } from './hashing.ts'
import type { Ctx } from './http.ts'
import type { Ports, Records } from './ports.ts'
import type { Contact, CodeRecord } from './records.ts'
import { refuseField, Refusal } from './refusal.ts'
import { sharesOf, takeShare, waitForShare } from './sendings.ts'
import { countIfOpen, tooMany } from './throttle.ts'

const MINUTE = 60_000
/** ASVS 6.5.5: an out-of-band code lives ten minutes. */
const CODE_LIFE = 10 * MINUTE
/** Mail to a stranger's address may wait in a queue, and no account opens by it. */
const CONFIRMATION_LIFE = 1440 * MINUTE
/** Milliseconds between two codes of one flow. */
export const RESEND_AFTER = MINUTE
const MOST_TRIES = 5
const DAY = 1440 * MINUTE

export const mask = ({ kind, value }: Contact) => (kind === 'email' ? maskEmail(value) : maskMobile(value))

const codeHash = (ports: Ports, flow: string, purpose: string, code: string) =>
  keyedHash(ports, `code:${purpose}:${flow}`, code)

/**
 * Makes a 6-digit code the one live code of a flow: bound to it, to a purpose and to where it goes. An earlier one
 * is void. Answers with the code, for the message that carries it.
 * @param uid whose account it is about
 */
export async function issueCode(
  c: Ctx,
  records: Records,
  flow: string,
  { uid, purpose, contact }: { uid: string; purpose: CodeRecord['purpose']; contact: Contact },
): Promise<string> {
  refuseUntil(await waitToSend(c.env, records, flow, contact))
  if (purpose === 'verify-contact') {
    const wait = await countIfOpen(c.env, records, codesSentFor(uid))
    if (wait > 0) throw tooMany(wait)
  }
  for (const share of await sharesOf(c.env, flow, contact)) await takeShare(c.env, records, share)
  const code = randomText(c.env, '0123456789', 6)
  await keepCode(c, records, flow, purpose, contact, code)
  return code
}

/** @param code undefined for one that nobody gets: nothing typed equals it */
export async function keepCode(
  c: Ctx,
  records: Records,
  flow: string,
  purpose: CodeRecord['purpose'],
  contact: Contact,
  code: string | undefined,
) {
  const sentAt = c.env.clock.now()
  const life = purpose === 'confirm-forward' ? CONFIRMATION_LIFE : CODE_LIFE
  const hash = code === undefined ? '' : await codeHash(c.env, flow, purpose, code)
  await keepLiveCode(records, flow, { purpose, contact, hash, tries: 0, sentAt, expiresAt: sentAt + life })
  await audit(c, records, 'code_sent', 'success')
}

/** For a day, past its own end: a page that is reloaded then still says that the code was sent, and where. */
export const keepLiveCode = (records: Records, flow: string, live: CodeRecord) =>
  records.put('code', flow, live, { expiresAt: live.sentAt + DAY })

/** Milliseconds until this flow may have another code sent there. */
async function waitToSend(ports: Ports, records: Records, flow: string, contact: Contact): Promise<number> {
  const last = await records.get('code', flow)
  const waits = [last?.contact.value === contact.value ? last.sentAt + RESEND_AFTER - ports.clock.now() : 0]
  for (const share of await sharesOf(ports, flow, contact))
    waits.push(await waitForShare(ports, records, share))
  return Math.max(0, ...waits)
}

/** Refuses what is asked for too soon. @param wait milliseconds until it may be asked for again */
export const refuseUntil = (wait: number) => {
  if (wait > 0) throw new Refusal('too-many-attempts', { retryAfter: Math.ceil(wait / 1000) })
}

/** What a page may know of the live code; undefined when there is none. */
export async function liveCode(ports: Ports, records: Records, flow: string): Promise<LiveCode | undefined> {
  const live = await records.get('code', flow)
  if (!live) return undefined
  const resendAt = ports.clock.now() + (await waitToSend(ports, records, flow, live.contact))
  // Masked also where it has just been typed: replies are kept for a day, and hold nobody's contact.
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
    await keepLiveCode(records, flow, { ...live, tries })
    return tries < MOST_TRIES ? refuse('code-wrong', MOST_TRIES - tries) : refuse('code-used-up')
  }
  await records.delete('code', flow)
  return live.contact
}
