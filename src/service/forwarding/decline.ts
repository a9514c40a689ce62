import { alertOfChange, type SignedIn } from '../account.ts'
import { audit } from '../audit.ts'
import type { Ctx } from '../http.ts'
import { declinedId, forwardOf, giveUpCandidate, stopForward } from './record.ts'

const DAY = 86_400_000
/** An address that wants no forward is asked for none by this account, this long. */
const DECLINED_FOR = 30 * DAY

/** Whoever reads mail at the destination wants none of it: the owner is told, and may not ask again for a while. */
export async function declineForward(c: Ctx, signedIn: Pick<SignedIn, 'records' | 'person'>, to: string) {
  const { records, person } = signedIn
  const { uid } = person
  const { asked, candidate } = await forwardOf(records, uid)
  if (asked?.to === to) await stopForward(c.env, records, uid)
  // Only what they were asked: a forward to somewhere else is none of theirs.
  else if (candidate?.to === to) await giveUpCandidate(c.env, records, uid)
  for (const { id, value } of await records.list('undo', uid))
    if (value.what.kind === 'forward-declined' && value.what.to === to) await records.delete('undo', id)
  const at = c.env.clock.now()
  await records.put(
    'declined',
    await declinedId(c.env, uid, to),
    { at },
    { owner: uid, expiresAt: at + DECLINED_FOR },
  )
  await alertOfChange(c, signedIn, 'forward-declined')
  await audit(c, records, 'forward_declined', 'refused', { uid })
}
