import { keepActivation, type ActivationInHand } from './activation.ts'
import { audit } from './audit.ts'
import { randomId } from './hashing.ts'
import { visitorLanguage, type Ctx } from './http.ts'
import { messagesIn } from './messages/messages.ts'
import { writePassword } from './new-password.ts'
import { post } from './outbox.ts'
import { voidCodes } from './outstanding.ts'
import { alertPerson, factsOf, fullName, whenIn } from './people.ts'
import type { ActivationRecord } from './records.ts'
import { Refusal } from './refusal.ts'
import { endSessions } from './sessions.ts'
import { issueUndoCode } from './undo.ts'

const DAY = 86_400_000

/**
 * The last step, and the only one that writes anything outside the flow: charter, contact, password, activation,
 * notices, in one transaction. Without a prior contact the manager is told and no forward may be set for 24 hours.
 */
export async function activate(
  c: Ctx,
  { records, id, record, person }: ActivationInHand,
  password: string,
): Promise<ActivationRecord> {
  const { clock, academy } = c.env
  if (!record.contact) throw new Refusal('step-closed')
  const now = clock.now()
  const { uid } = person
  const { writing: _, ...after } = record
  // Under way no more: a refusal keeps this, and what fails undoes it.
  await keepActivation(c, { records, id, record: after, person })
  await writePassword(c.env, records, uid, password, 'activate')

  const done = record.provedBy ? {} : { forwardingFrom: now + DAY }
  await records.put('account', uid, {
    ...done,
    // As they read it at last: they may have changed on the way.
    language: visitorLanguage(c),
    activatedAt: now,
    charterAcceptedAt: record.charterAcceptedAt,
  })
  const { contact } = record
  if (contact !== 'none') {
    const onFile = (await records.list('contact', uid)).find(({ value }) => value.value === contact.value)
    await records.put(
      'contact',
      onFile?.id ?? randomId(c.env),
      { ...contact, verifiedAt: now, resetsFrom: now },
      { owner: uid },
    )
  }
  // Every other code is void (TOK-09), and whoever else was about to activate this account comes too late (IDP-07).
  await voidCodes(records, uid)
  for (const other of await records.list('activation', uid))
    if (other.id !== id) await records.delete('activation', other.id)
  await endSessions(records, uid)

  const undo = { kind: 'activation' } as const
  // Whoever reads the contact that HR knows may never have asked the manager for a code (0016).
  const doneWithout = record.provedBy === 'manager-code' ? person.knownContact : undefined
  await alertPerson(c.env, records, person, {
    purpose: 'activated',
    undo,
    ...(doneWithout && { also: doneWithout }),
    write: (messages, language, code) =>
      messages.activated(factsOf(c.env, person), whenIn(c.env, language), code),
  })
  const manager = academy.managers[person.staff]
  if (manager) {
    const undoCode = await issueUndoCode(c.env, records, uid, undo)
    const notice = messagesIn('fr').activatedForManager(fullName(person), whenIn(c.env, 'fr'), undoCode)
    const to = { kind: 'email' as const, value: manager }
    await post(c.env, records, { to, language: 'fr', purpose: 'activatedForManager', ...notice })
  }
  await audit(c, records, 'account_activated', 'success', { uid })
  return { ...after, done }
}
