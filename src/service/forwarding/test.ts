import { MOST_TESTS, type Forward, type Stage } from '#src/contract/forward.ts'
import { asciiUpperCase } from '#src/rules/text.ts'
import type { SignedIn } from '../account.ts'
import { audit } from '../audit.ts'
import { refuseUntil } from '../codes.ts'
import { randomText } from '../hashing.ts'
import type { Ctx } from '../http.ts'
import { messagesIn } from '../messages/messages.ts'
import { post } from '../outbox.ts'
import { factsOf, languageOf } from '../people.ts'
import type { Ports } from '../ports.ts'
import type { ForwardRecord, Kinds } from '../records.ts'
import { refuseField, Refusal } from '../refusal.ts'
import { takeShare, waitForShare, type Share } from '../sendings.ts'
import { forwardOf } from './record.ts'

const HOUR = 3_600_000
/** A message that has left and lies in no mailbox after this long will hardly come. */
const LOST_AFTER = 5 * 60_000

/** Consonant and vowel in turn: read off one screen and typed on another, and no word of any language. */
const CONSONANTS = 'BCDFGLMNPRSTVZ'
const VOWELS = 'AEIOU'

export const testsOf = (uid: string): Share => ({
  id: `forward-tests:${uid}`,
  most: MOST_TESTS,
  window: HOUR,
})

type Test = NonNullable<ForwardRecord['test']>

/**
 * Sends a message of fixed content to the academic address, so that it really crosses the rule (FWD-10). The word in it
 * is all that tells it from the one before.
 */
export async function startTest(c: Ctx, { records, person }: SignedIn): Promise<void> {
  const { uid, address } = person
  const forward = await forwardOf(records, uid)
  if (!forward.asked?.enabled || forward.removing) throw new Refusal('step-closed')
  refuseUntil(await waitForShare(c.env, records, testsOf(uid)))
  await takeShare(c.env, records, testsOf(uid))
  const word = Array.from(
    { length: 3 },
    () => randomText(c.env, CONSONANTS, 1) + randomText(c.env, VOWELS, 1),
  ).join('')
  const language = await languageOf(records, uid)
  const letter = await post(c.env, records, {
    to: { kind: 'email', value: address },
    // A copy always stays, so that one can look where it got to.
    notice: true,
    language,
    purpose: 'forwardTest',
    uid,
    ...messagesIn(language).forwardTest(factsOf(c.env, person), word),
  })
  const test: Test = { letter, word, startedAt: c.env.clock.now() }
  await records.put('forward', uid, { ...forward, test }, { owner: uid })
  await audit(c, records, 'forward_tested', 'success', { uid })
}

/** The word typed is the one that the last test message holds: mail does come through. */
export async function passTest(c: Ctx, { records, person }: SignedIn, typed: string): Promise<void> {
  const { uid } = person
  const { asked, test, ...forward } = await forwardOf(records, uid)
  if (!asked || !test || forward.removing) throw new Refusal('step-closed')
  if (asciiUpperCase(typed.replace(/[^A-Za-z]/g, '')) !== test.word) throw refuseField('word', 'word-wrong')
  const now = c.env.clock.now()
  const passed = { ...forward, asked: { ...asked, verifiedAt: now }, test: { ...test, receivedAt: now } }
  await records.put('forward', uid, passed, { owner: uid })
  await audit(c, records, 'forward_verified', 'success', { uid })
}

/** How far the message came. */
export async function stagesOf(
  { clock, mail }: Ports,
  uid: string,
  { letter: id, startedAt, receivedAt }: Test,
  rule: Forward['rule'],
  { sentAt, tries }: Kinds['message'],
): Promise<NonNullable<Forward['test']>> {
  const delivered = async (): Promise<Stage> => {
    if (sentAt === undefined) return 'waiting'
    const hasArrived = await mail.hasArrived(uid, id).catch(() => undefined)
    if (hasArrived === undefined) return 'unknown'
    if (hasArrived) return 'passed'
    return sentAt + LOST_AFTER <= clock.now() ? 'failed' : 'waiting'
  }
  const written: Partial<Record<Forward['rule'], Stage>> = { 'as-asked': 'passed', unknown: 'unknown' }
  return {
    startedAt,
    rule: written[rule] ?? 'failed',
    sent: sentAt === undefined ? (tries > 0 ? 'failed' : 'waiting') : 'passed',
    delivered: await delivered(),
    received: receivedAt === undefined ? 'waiting' : 'passed',
  }
}
