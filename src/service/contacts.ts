import { alertOfChange, type SignedIn } from './account.ts'
import { audit } from './audit.ts'
import type { Ctx } from './http.ts'
import type { Kinds } from './records.ts'
import { UNDO_LIFE } from './undo.ts'

/** Takes a contact out of use. It is told of every change for seven days, and put back by the code of the alert. */
export async function removeContact(
  c: Ctx,
  signedIn: SignedIn,
  { id, value }: { id: string; value: Kinds['contact'] },
) {
  const { records, person } = signedIn
  const removedUntil = c.env.clock.now() + UNDO_LIFE
  await records.put('contact', id, { ...value, removedUntil }, { owner: person.uid, expiresAt: removedUntil })
  await alertOfChange(c, signedIn, 'contact-removed', { undo: { kind: 'contact-removed', contact: id } })
  await audit(c, records, 'contact_removed', 'success', { uid: person.uid })
}
