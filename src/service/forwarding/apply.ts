import type { Ports } from '../ports.ts'
import { transact } from '../refusal.ts'
import { forwardOf, keepForward } from './record.ts'

/**
 * Makes the mail server do what is asked for. The wish stands before, so that what a failure leaves undone is seen and can
 * be done again: the page reads the rule back and says what is missing. Outside any transaction: a mail server may be slow.
 */
export async function applyForward(ports: Ports, uid: string): Promise<void> {
  const { asked, removing, version } = await transact(ports, (records) => forwardOf(records, uid))
  const wanted = asked?.enabled && !removing ? { to: asked.to, keepsCopy: asked.keepsCopy } : undefined
  let outcome: 'set' | 'too-many'
  try {
    outcome = await ports.filters.setForward(uid, wanted)
  } catch (error) {
    ports.report(error)
    return
  }
  const isStillWanted = await transact(ports, async (records) => {
    const { asked, removing, test, ...rest } = await forwardOf(records, uid)
    if (rest.version !== version) return false
    if (removing) await keepForward(ports, records, uid, rest)
    else if (asked) {
      const { tooMany: _, ...known } = asked
      const noted = { ...known, ...(outcome === 'too-many' && { tooMany: true as const }) }
      await records.put('forward', uid, { ...rest, ...(test && { test }), asked: noted }, { owner: uid })
    }
    return true
  })
  // The change made meanwhile may have reached the mail server before this one, which would then be what is in force.
  if (!isStillWanted) await applyForward(ports, uid)
}

/** Takes off the mail server what is wanted no more, if anything is. */
export async function finishRemoval(ports: Ports, uid: string): Promise<void> {
  const { removing } = await transact(ports, (records) => forwardOf(records, uid))
  if (removing) await applyForward(ports, uid)
}
