import type { Ports } from '../ports.ts'
import { transact } from '../refusal.ts'
import { forwardOf, keepForward } from './record.ts'

/**
 * Makes the mail server do what is asked for. The wish stands before, so that what a failure leaves undone is seen and can
 * be done again: the page reads the rule back and says what is missing. Outside any transaction: a mail server may be slow.
 */
export async function applyForward(ports: Ports, uid: string): Promise<void> {
  const { asked, removing } = await transact(ports, (records) => forwardOf(records, uid))
  const wanted = asked?.enabled && !removing ? { to: asked.to, keepsCopy: asked.keepsCopy } : undefined
  let outcome: 'set' | 'too-many'
  try {
    outcome = await ports.filters.setForward(uid, wanted)
  } catch (error) {
    ports.report(error)
    return
  }
  await transact(ports, async (records) => {
    const forward = await forwardOf(records, uid)
    // Somebody changed it meanwhile, and is applying that.
    if (forward.asked?.to !== asked?.to || forward.removing !== removing) return
    if (removing) {
      const { asked: _, removing: __, test: ___, ...rest } = forward
      await keepForward(ports, records, uid, rest)
    } else if (asked) {
      const { tooMany: _, ...rest } = asked
      const noted = { ...rest, ...(outcome === 'too-many' && { tooMany: true as const }) }
      await records.put('forward', uid, { ...forward, asked: noted }, { owner: uid })
    }
  })
}

/** Takes off the mail server what is wanted no more, if anything is. */
export async function finishRemoval(ports: Ports, uid: string): Promise<void> {
  const { removing } = await transact(ports, (records) => forwardOf(records, uid))
  if (removing) await applyForward(ports, uid)
}
