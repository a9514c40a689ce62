import type * as z from 'zod/mini'
import type { SetForward } from '#src/contract/forward.ts'
import { forwardFault } from '#src/rules/forward-to.ts'
import type { SignedIn } from '../account.ts'
import { audit } from '../audit.ts'
import { issueCode } from '../codes.ts'
import { today, visitorLanguage, type Ctx } from '../http.ts'
import { messagesIn } from '../messages/messages.ts'
import { post } from '../outbox.ts'
import { forwardCodeOf } from '../outstanding.ts'
import { alertPerson, factsOf, whenIn } from '../people.ts'
import type { Records } from '../ports.ts'
import type { ForwardRecord, ForwardWish } from '../records.ts'
import { refuseField, Refusal } from '../refusal.ts'
import { issueUndoCode } from '../undo.ts'
import {
  declinedId,
  dueReminder,
  forwardOf,
  keepForward,
  latestEnd,
  policyOf,
  refuseForbidden,
  wishOf,
} from './record.ts'

const DAY = 86_400_000

/** What the académie, the account and the calendar have to say about a wish. */
export async function checkWish(
  c: Ctx,
  { records, person }: SignedIn,
  { forwardTo: { to, shown }, keepCopy, enabled, until, riskAccepted }: z.output<typeof SetForward>,
): Promise<ForwardWish> {
  const { academy, clock } = c.env
  const { policy, keepCopyLocked, refusedDomains } = policyOf(c.env)
  refuseForbidden(c.env)
  const from = (await records.get('account', person.uid))?.forwardingFrom ?? 0
  if (from > clock.now()) throw new Refusal('forward-too-soon')
  const ownDomains = [academy.domain, ...academy.ownDomains]
  const fault = forwardFault(to, { address: person.address, ownDomains, refusedDomains })
  if (fault) throw refuseField('forwardTo', fault)
  if (await records.get('declined', await declinedId(c.env, person.uid, to)))
    throw refuseField('forwardTo', 'forward-declined')
  if (until < today(c.env)) throw refuseField('until', 'end-past')
  if (until > latestEnd(c.env)) throw refuseField('until', 'end-late')
  if (policy === 'discouraged' && !riskAccepted) throw refuseField('riskAccepted', 'risk-required')
  return { to, shown, keepsCopy: keepCopyLocked || keepCopy, enabled, until }
}

/** Nobody overwrites what they have not seen (FWD-12). */
export async function asSeen(c: Ctx, records: Records, uid: string): Promise<ForwardRecord> {
  const forward = await forwardOf(records, uid)
  if (c.req.header('if-match') !== `"${forward.version}"`) throw new Refusal('stale')
  return forward
}

/** Asks whoever reads mail there whether they want it: nothing is forwarded before they have said so (FWD-01). */
async function askDestination(c: Ctx, { records, person }: SignedIn, { to }: ForwardWish): Promise<void> {
  const { uid } = person
  const destination = { kind: 'email', value: to } as const
  const language = visitorLanguage(c)
  const code = await issueCode(c, records, forwardCodeOf(uid), {
    uid,
    purpose: 'confirm-forward',
    contact: destination,
  })
  const decline = await issueUndoCode(c.env, records, uid, { kind: 'forward-declined', to })
  const message = messagesIn(language).forwardAsked({ academy: c.env.academy }, code, decline)
  await post(c.env, records, { to: destination, language, purpose: 'confirm-forward', uid, ...message })
}

/** From now on this is what its owner wants, and they are told, with a code that stops it all. */
export async function ask(c: Ctx, { records, person }: SignedIn, wish: ForwardWish, confirmedAt?: number) {
  const { uid } = person
  const { asked: before, test: _, removing: __, candidate, ...forward } = await forwardOf(records, uid)
  const now = c.env.clock.now()
  const isSame = before?.to === wish.to
  // They have just said when it ends: a reminder that is due already would tell them nothing.
  const reminded = dueReminder(c.env, wish.until)
  const asked = {
    ...wishOf(wish),
    confirmedAt: confirmedAt ?? before?.confirmedAt ?? now,
    ...(isSame && before.verifiedAt !== undefined && { verifiedAt: before.verifiedAt }),
    ...(reminded !== undefined && { reminded }),
  }
  const waits = candidate && candidate.to !== wish.to ? { candidate } : {}
  await keepForward(c.env, records, uid, { ...forward, ...waits, asked })
  const event = !wish.enabled ? 'paused' : isSame ? 'changed' : 'set'
  await alertPerson(c.env, records, person, {
    purpose: 'forwardSet',
    undo: { kind: 'forward' },
    write: (messages, language, code) =>
      messages.forwardSet(factsOf(c.env, person), whenIn(c.env, language), event, wish.shown, code),
  })
  await audit(c, records, `forward_${event}`, 'success', { uid })
}

/** The wish waits for its destination's code, beside the forward that is in force until then. */
export async function propose(c: Ctx, signedIn: SignedIn, forward: ForwardRecord, wish: ForwardWish) {
  const { records, person } = signedIn
  await askDestination(c, signedIn, wish)
  const candidate = { ...wish, expiresAt: c.env.clock.now() + DAY }
  await keepForward(c.env, records, person.uid, { ...forward, candidate })
  await audit(c, records, 'forward_asked', 'success', { uid: person.uid })
}
