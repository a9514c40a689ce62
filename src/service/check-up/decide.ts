import type { CheckUpItem } from '#src/contract/check-up.ts'
import { MANAGER_CODE_ALPHABET } from '#src/rules/codes.ts'
import { alertOfChange, type SignedIn } from '../account.ts'
import { audit } from '../audit.ts'
import { removeContact } from '../contacts.ts'
import { forwardOf, stopForward } from '../forwarding/record.ts'
import { keyedHash, randomId, randomText } from '../hashing.ts'
import type { Ctx } from '../http.ts'
import { voidResets } from '../outstanding.ts'
import { alertPerson, factsOf, whenIn } from '../people.ts'
import { Refusal, transact } from '../refusal.ts'
import { keepTicket } from './tickets.ts'

const MONTH = 30 * 86_400_000

/** By the id of each item. */
export type Decisions = Record<string, 'keep' | 'drop'>

/** The record or rule behind an item. */
const recordOf = ({ id }: CheckUpItem) => id.slice(id.indexOf(':') + 1)

/**
 * Takes the rules that were dropped off the mail server: first of all, because it alone can fail, and outside any
 * transaction, because it may be slow. What it has removed by then stays removed and logged; the rest is shown and decided
 * again.
 */
export async function dropRules(c: Ctx, uid: string, items: CheckUpItem[], decisions: Decisions) {
  for (const item of items) {
    if (decisions[item.id] !== 'drop' || (item.kind !== 'forward' && item.kind !== 'rule')) continue
    try {
      await c.env.filters.remove(uid, recordOf(item))
    } catch (error) {
      c.env.report(error)
      throw new Refusal('unavailable')
    }
    await transact(c.env, async (records) => {
      // Else the page would go on saying that it is wished for, and offer to write its rule again.
      if (item.kind === 'forward' && (await forwardOf(records, uid)).asked?.to === item.to)
        await stopForward(c.env, records, uid)
      await audit(c, records, `${item.kind}_removed`, 'success', { uid })
    })
  }
}

/** Drops what the person does not recognise, but for rules, and writes down what was found, for the académie to follow up. */
export async function conclude(c: Ctx, signedIn: SignedIn, items: CheckUpItem[], decisions: Decisions) {
  const { records, person } = signedIn
  const { uid } = person
  const dropped = items.filter(({ id }) => decisions[id] === 'drop')
  // Before anything is told: an intruder's contact must read of none of it.
  await dropContacts(c, signedIn, decisions)
  if (dropped.some(({ kind }) => kind === 'forward')) await alertOfChange(c, signedIn, 'forward-removed')
  for (const item of dropped)
    if (item.kind === 'session' || item.kind === 'device') {
      await records.delete(item.kind, recordOf(item))
      await audit(c, records, item.kind === 'session' ? 'session_ended' : 'device_forgotten', 'success', {
        uid,
      })
    }

  const now = c.env.clock.now()
  const subject = await keyedHash(c.env, 'subject', uid)
  const timeline = (await records.list('audit', subject))
    .map(({ value: { event, at, outcome } }) => ({ event, at, outcome }))
    .filter(({ at }) => at > now - MONTH)
  const reference = randomText(c.env, MANAGER_CODE_ALPHABET, 8)
  await keepTicket(records, randomId(c.env), {
    reference,
    category: 'check-up',
    uid,
    writtenAt: now,
    decisions: items.map((item) => ({
      kind: item.kind,
      what: wordsOf(item),
      kept: decisions[item.id] === 'keep',
    })),
    timeline,
  })
  await alertPerson(c.env, records, person, {
    purpose: 'checkedUp',
    write: (messages, language) =>
      messages.checkedUp(factsOf(c.env, person), whenIn(c.env, language), reference),
  })
  await audit(c, records, 'account_checked', 'success', { uid })
}

/**
 * A contact younger than one that stays came after its owner did: it is gone at once, even if it was removed before, and
 * with it every undo code it was sent and every new password begun by its means. One older than all that stay may be the
 * owner's, and whoever decides here an intruder: it is told, and may undo for a week, like any contact that is removed.
 */
async function dropContacts(c: Ctx, signedIn: SignedIn, decisions: Decisions) {
  const { records, person } = signedIn
  const { uid } = person
  const contacts = await records.list('contact', uid)
  const decisionOn = (id: string) => decisions[`contact:${id}`]
  const kept = contacts.filter(({ id }) => decisionOn(id) === 'keep')
  const oldestKept = Math.min(...kept.map(({ value }) => value.resetsFrom))
  const leaving = contacts.filter(({ id }) => decisionOn(id) !== 'keep')
  const younger = leaving.filter(({ value }) => value.resetsFrom > oldestKept)
  for (const { id } of younger) await records.delete('contact', id)
  if (younger.length > 0) {
    await voidResets(records, uid)
    for (const { id } of await records.list('recovery', uid)) await records.delete('recovery', id)
  }
  for (const contact of leaving) {
    if (decisionOn(contact.id) !== 'drop') continue
    if (!younger.includes(contact)) await removeContact(c, signedIn, contact)
    else {
      await alertOfChange(c, signedIn, 'contact-removed')
      await audit(c, records, 'contact_removed', 'success', { uid })
    }
  }
}

const wordsOf = (item: CheckUpItem): string => {
  if (item.kind === 'forward') return item.to
  if (item.kind === 'rule') return item.name
  if (item.kind === 'contact') return item.shown
  return [item.place.browser, item.place.system].filter(Boolean).join(', ')
}
