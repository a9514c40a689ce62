import type { CheckUp, CheckUpItem } from '#src/contract/check-up.ts'
import { MANAGER_CODE_ALPHABET } from '#src/rules/codes.ts'
import { alertOfChange, type SignedIn } from './account.ts'
import { audit } from './audit.ts'
import { mask } from './codes.ts'
import { keyedHash, randomId, randomText } from './hashing.ts'
import type { Ctx } from './http.ts'
import { alertPerson, contactsOf, factsOf, whenIn } from './people.ts'
import { removeContact } from './contacts.ts'

const MONTH = 30 * 86_400_000
const YEAR = 365 * 86_400_000

export type Decisions = Record<string, 'keep' | 'drop'>

/** Every forward, mail rule, rescue contact, device and other session, with the last check-up made. */
export async function checkUpOf(c: Ctx, { records, person, session }: SignedIn): Promise<CheckUp> {
  const { uid, state } = person
  const rules = await c.env.filters.list(uid).catch(() => undefined)
  const contacts = await contactsOf(records, uid)
  const devices = await records.list('device', uid)
  const sessions = await records.list('session', uid)
  const items: CheckUpItem[] = [
    ...(rules ?? []).map((rule): CheckUpItem => ({ ...rule, id: `rule:${rule.id}` })),
    ...contacts.map(({ id, value }): CheckUpItem => ({
      id: `contact:${id}`,
      kind: 'contact',
      by: value.kind,
      shown: mask(value),
      verifiedAt: value.verifiedAt,
    })),
    ...devices.map(({ id, value: { place, rememberedAt } }): CheckUpItem => ({
      id: `device:${id}`,
      kind: 'device',
      place,
      rememberedAt,
    })),
    ...sessions
      .filter(({ id }) => id !== session.id)
      .map(({ id, value: { place, seenAt } }): CheckUpItem => ({
        id: `session:${id}`,
        kind: 'session',
        place,
        seenAt,
      })),
  ]
  const last = (await records.list('ticket', uid)).at(-1)?.value
  return {
    uid,
    blocked: state === 'blocked',
    items,
    mailUnknown: !rules,
    ...(last && {
      ticket: {
        reference: last.reference,
        writtenAt: last.writtenAt,
        dropped: last.decisions.filter(({ kept }) => !kept).length,
      },
    }),
  }
}

/** Drops what the person does not recognise, and writes down what was found, for the académie to follow up. */
export async function conclude(c: Ctx, signedIn: SignedIn, items: CheckUpItem[], decisions: Decisions) {
  const { records, person } = signedIn
  const { uid } = person
  for (const item of items) if (decisions[item.id] === 'drop') await drop(c, signedIn, item, decisions)

  const now = c.env.clock.now()
  const subject = await keyedHash(c.env, 'subject', uid)
  const timeline = (await records.list('audit', subject))
    .map(({ value: { event, at, outcome } }) => ({ event, at, outcome }))
    .filter(({ at }) => at > now - MONTH)
  const reference = randomText(c.env, MANAGER_CODE_ALPHABET, 8)
  await records.put(
    'ticket',
    randomId(c.env),
    {
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
    },
    { owner: uid, expiresAt: now + YEAR },
  )
  await alertPerson(c.env, records, person, {
    purpose: 'checkedUp',
    write: (messages, language) =>
      messages.checkedUp(factsOf(c.env, person), whenIn(c.env, language), reference),
  })
  await audit(c, records, 'account_checked', 'success', { uid })
}

async function drop(c: Ctx, signedIn: SignedIn, item: CheckUpItem, decisions: Decisions) {
  const { records, person } = signedIn
  const id = item.id.slice(item.id.indexOf(':') + 1)
  if (item.kind === 'forward' || item.kind === 'rule') {
    await c.env.filters.remove(person.uid, id)
    if (item.kind === 'forward') await alertOfChange(c, signedIn, 'forward-removed')
    await audit(c, records, `${item.kind}_removed`, 'success', { uid: person.uid })
  }
  if (item.kind === 'session' || item.kind === 'device') {
    await records.delete(item.kind, id)
    await audit(c, records, item.kind === 'session' ? 'session_ended' : 'device_forgotten', 'success', {
      uid: person.uid,
    })
  }
  if (item.kind === 'contact') await dropContact(c, signedIn, id, decisions)
}

/**
 * A contact younger than one that stays came after its owner did: it is gone at once, and with it every undo code it
 * was sent. One older than all that stay may be the owner's, and whoever decides here an intruder: it is told, and may
 * undo for a week, like any contact that is removed.
 */
async function dropContact(c: Ctx, signedIn: SignedIn, id: string, decisions: Decisions) {
  const { records, person } = signedIn
  const contacts = await contactsOf(records, person.uid)
  const dropped = contacts.find((contact) => contact.id === id)
  const staying = contacts.filter((contact) => decisions[`contact:${contact.id}`] === 'keep')
  if (!dropped) return
  if (!staying.some(({ value }) => value.resetsFrom < dropped.value.resetsFrom))
    return removeContact(c, signedIn, dropped)
  await records.delete('contact', id)
  await alertOfChange(c, signedIn, 'contact-removed')
  await audit(c, records, 'contact_removed', 'success', { uid: person.uid })
}

const wordsOf = (item: CheckUpItem): string => {
  if (item.kind === 'forward') return item.to
  if (item.kind === 'rule') return item.name
  if (item.kind === 'contact') return item.shown
  return `${item.place.browser}, ${item.place.system}`
}
