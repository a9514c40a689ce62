import { placeOf } from '#src/rules/user-agent.ts'
import { giveGrant, heldHash } from './grants.ts'
import type { Ctx } from './http.ts'
import type { Person, Records } from './ports.ts'
import { Refusal } from './refusal.ts'

const MINUTE = 60_000
/** ASVS 7.3.1 and 7.3.2: a session ends after 30 minutes of nothing, and after 8 hours whatever happens. */
const IDLE = 30 * MINUTE
const ABSOLUTE = 480 * MINUTE

/** On a call that a page makes by itself, such as to learn whether the session is over: nobody's activity. */
const BY_ITSELF = 'Alize-By-Itself'
/** On each answer to somebody signed in: when their session ends unless they do something, epoch milliseconds. */
const SESSION_ENDS = 'Alize-Session-Ends'

/** A password typed this long ago still allows a sensitive change (SES-05, ASVS 7.5.1). */
export const PROVED = 5 * MINUTE

/** Opens a session under a new bearer; one that the browser held before is closed (SES-02). */
export async function openSession(c: Ctx, records: Records, uid: string) {
  await closeSession(c, records)
  const now = c.env.clock.now()
  const id = await giveGrant(c, 'session')
  const session = { uid, place: placeOf(c.env.clientAgent), startedAt: now, seenAt: now, provedAt: now }
  await records.put('session', id, session, { owner: uid, expiresAt: now + IDLE })
}

/** The session of the request, whoever's it is; being asked counts as activity. */
export async function currentSession(c: Ctx, records: Records) {
  const id = await heldHash(c, 'session')
  const session = id && (await records.get('session', id))
  if (!session) throw new Refusal('session-ended')
  const seenAt = c.req.header(BY_ITSELF) === undefined ? c.env.clock.now() : session.seenAt
  const endsAt = Math.min(seenAt + IDLE, session.startedAt + ABSOLUTE)
  const current = { ...session, seenAt }
  await records.put('session', id, current, { owner: session.uid, expiresAt: endsAt })
  c.header(SESSION_ENDS, String(endsAt))
  return { ...current, id, endsAt }
}

/**
 * Whose session this browser holds, as the directory knows them. Asked before the transaction that acts on it, and not
 * inside, where a slow directory would hold everybody up: there the session is looked at again.
 */
export async function sessionHolder(c: Ctx): Promise<Person | undefined> {
  const id = await heldHash(c, 'session')
  const session = id && (await c.env.store.transaction((records) => records.get('session', id)))
  return session ? c.env.directory.findByUid(session.uid) : undefined
}

/**
 * Whom a right password lets in. The owner of an account that the académie blocked may come back once they chose another
 * password by a code since: whoever had phished the old one cannot.
 */
export async function mayEnter(records: Records, { uid, state, blockedAt }: Person): Promise<boolean> {
  if (state !== 'blocked') return state === 'active'
  const renewedAt = (await records.get('account', uid))?.renewedAt
  return renewedAt !== undefined && blockedAt !== undefined && renewedAt > blockedAt
}

/** Ends every session of somebody but the one named; a recovery or a sign-in under way is as good as a session. */
export async function endSessions(records: Records, uid: string, but?: string) {
  for (const kind of ['recovery', 'signIn'] as const)
    for (const { id } of await records.list(kind, uid)) await records.delete(kind, id)
  for (const { id } of await records.list('session', uid)) if (id !== but) await records.delete('session', id)
}

export async function closeSession(c: Ctx, records: Records) {
  const id = await heldHash(c, 'session')
  if (id) await records.delete('session', id)
}

/** The remembered device's own bucket, if this browser is one of this account's devices (THR-02). */
export async function knownDevice(
  c: Ctx,
  records: Records,
  uid: string | undefined,
): Promise<string | undefined> {
  const id = await heldHash(c, 'device')
  const device = id && (await records.get('device', id))
  // A bearer that nobody gave is nobody's: it opens no bucket of its own, for a name nobody bears either.
  return device && device.uid === uid ? id : undefined
}

/** Whether this browser has got somebody back in by a code, today. */
export async function hasProvedByCode(c: Ctx, records: Records, uid: string): Promise<boolean> {
  const visit = await heldHash(c, 'visit')
  const record = visit && (await records.get('reset', visit))
  return Boolean(record && record.proved && record.uid === uid)
}
