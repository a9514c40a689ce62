import { keepLiveCode } from './codes.ts'
import type { Records } from './ports.ts'

/** A reset's code and sendings are kept under the visit, so that beginning anew asks for no more of them. */
export const codeOf = (visit: string) => `reset:${visit}`

/** An account has one forward, whichever of its sessions asked for it. */
export const forwardCodeOf = (uid: string) => `forward:${uid}`

/** Whoever activated an account, chose a new password, or undid one, leaves no code that still leads into the account, or its mail elsewhere (TOK-09). */
export async function voidCodes(records: Records, uid: string, butVisit?: string) {
  await records.delete('managerCode', uid)
  for (const { id } of await records.list('activation', uid)) await records.delete('code', id)
  await voidResets(records, uid, butVisit)
  const forward = await records.get('forward', uid)
  if (!forward?.candidate) return
  await records.delete('code', forwardCodeOf(uid))
  const { candidate: _, ...rest } = forward
  await records.put('forward', uid, rest, { owner: uid })
}

/**
 * Every reset of this person is void, proved or not, except one visit's: also once a contact is gone that may have read
 * the code. A flow that proved nothing goes on as if it were about nobody: that it ended would tell a stranger that the
 * account exists.
 */
export async function voidResets(records: Records, uid: string, butVisit?: string) {
  for (const { id: visit, value } of await records.list('reset', uid)) {
    if (visit === butVisit) continue
    if (value.proved) await records.delete('reset', visit)
    await voidCode(records, visit)
  }
}

/** Nothing typed is right any more; tries and expiry go on being counted, as they would for nobody. */
export async function voidCode(records: Records, visit: string) {
  const live = await records.get('code', codeOf(visit))
  if (live) await keepLiveCode(records, codeOf(visit), { ...live, hash: '' })
}
