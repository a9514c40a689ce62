import { MANAGER_CODE_ALPHABET } from '#src/rules/codes.ts'
import { audit } from './audit.ts'
import { stopForward } from './forwarding/record.ts'
import { keyedHash, randomText } from './hashing.ts'
import type { Ctx } from './http.ts'
import { voidCodes } from './outstanding.ts'
import type { Ports, Records } from './ports.ts'
import type { Undoable } from './records.ts'
import { refuseField } from './refusal.ts'
import { endSessions } from './sessions.ts'

/** An alert may be answered for a week. */
export const UNDO_LIFE = 7 * 86_400_000

/**
 * The 10-character code that an alert carries: what it undoes is kept under its keyed hash. Each contact gets a code of
 * its own, which is worth what the contact is: nothing, once the contact is gone.
 */
export async function issueUndoCode(
  ports: Ports,
  records: Records,
  uid: string,
  what: Undoable,
  sentTo?: string,
): Promise<string> {
  const code = randomText(ports, MANAGER_CODE_ALPHABET, 10)
  const expiresAt = ports.clock.now() + UNDO_LIFE
  const issued = { uid, what, ...(sentTo !== undefined && { sentTo }) }
  await records.put('undo', await keyedHash(ports, 'undo', code), issued, { owner: uid, expiresAt })
  return code
}

const undoOf = async (ports: Ports, records: Records, typed: string) =>
  records.get('undo', await keyedHash(ports, 'undo', typed))

/** Whose change a code undoes, whatever it is still worth. */
export const ownerOfUndoCode = async (ports: Ports, records: Records, typed: string) =>
  (await undoOf(ports, records, typed))?.uid

/** What the code was issued for. The caller has counted the attempt. */
export async function readUndoCode(c: Ctx, records: Records, typed: string) {
  const undo = await undoOf(c.env, records, typed)
  const isLive = undo && (undo.sentTo === undefined || (await records.get('contact', undo.sentTo)))
  if (isLive) return undo
  await audit(c, records, 'undo_refused', 'refused')
  throw refuseField('code', 'undo-code-wrong')
}

/**
 * Takes a change back, once whoever was told of it, and ends every session. A forward stops, whatever it was before: an
 * earlier one may be the intruder's as well.
 */
export async function undo(c: Ctx, records: Records, uid: string, what: Undoable) {
  for (const { id, value } of await records.list('undo', uid))
    if (isSame(value.what, what)) await records.delete('undo', id)
  await endSessions(records, uid)
  await voidCodes(records, uid)
  if (what.kind === 'forward' || what.kind === 'activation') await stopForward(c.env, records, uid)
  if (what.kind === 'activation') await takeActivationBack(c, records, uid)
  if (what.kind === 'contact-added') await records.delete('contact', what.contact)
  if (what.kind === 'contact-removed') {
    const contact = await records.get('contact', what.contact)
    if (contact) {
      const { removedUntil: _, ...back } = contact
      await records.put('contact', what.contact, back, { owner: uid })
    }
  }
  await audit(c, records, `undone_${what.kind}`, 'success', { uid })
}

/** Changes of the password are one, and so are those of the forward: any of them is answered by a new one. */
const isSame = (one: Undoable, other: Undoable) =>
  one.kind === other.kind && (!('contact' in one) || !('contact' in other) || one.contact === other.contact)

/** As if it had never been: the directory entry, the contacts and what the account remembers. */
async function takeActivationBack(c: Ctx, records: Records, uid: string) {
  await c.env.directory.deactivate(uid)
  await records.delete('account', uid)
  for (const kind of ['contact', 'device', 'undo'] as const)
    for (const { id } of await records.list(kind, uid)) await records.delete(kind, id)
}
