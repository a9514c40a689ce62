import { giveGrant, hashGrant, heldGrant } from './grants.ts'
import type { Ctx } from './http.ts'
import type { Records } from './ports.ts'
import { Refusal } from './refusal.ts'

const MINUTE = 60_000
/** ASVS 7.3.1 and 7.3.2: a session ends after 30 minutes of nothing, and after 8 hours whatever happens. */
const IDLE = 30 * MINUTE
const ABSOLUTE = 480 * MINUTE

/** Opens a session under a new bearer; one that the browser held before is closed (SES-02). */
export async function openSession(c: Ctx, records: Records, uid: string) {
  await closeSession(c, records)
  const now = c.env.clock.now()
  const id = await giveGrant(c, 'session')
  await records.put(
    'session',
    id,
    { uid, startedAt: now, seenAt: now },
    { owner: uid, expiresAt: now + IDLE },
  )
}

/** Who is signed in, and until when; being asked counts as activity. */
export async function currentSession(c: Ctx, records: Records): Promise<{ uid: string; endsAt: number }> {
  const bearer = heldGrant(c, 'session')
  const id = bearer && (await hashGrant(c, 'session', bearer))
  const session = id && (await records.get('session', id))
  if (!session) throw new Refusal('session-ended')
  const now = c.env.clock.now()
  const endsAt = Math.min(now + IDLE, session.startedAt + ABSOLUTE)
  await records.put('session', id, { ...session, seenAt: now }, { owner: session.uid, expiresAt: endsAt })
  return { uid: session.uid, endsAt }
}

export async function closeSession(c: Ctx, records: Records) {
  const bearer = heldGrant(c, 'session')
  if (bearer) await records.delete('session', await hashGrant(c, 'session', bearer))
}

/** The remembered device's own bucket, if this browser is one of this account's devices (THR-02). */
export async function knownDevice(
  c: Ctx,
  records: Records,
  uid: string | undefined,
): Promise<string | undefined> {
  const bearer = heldGrant(c, 'device')
  if (!bearer) return undefined
  const id = await hashGrant(c, 'device', bearer)
  const device = await records.get('device', id)
  return device?.uid === uid ? id : undefined
}
