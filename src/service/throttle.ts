import { audit } from './audit.ts'
import { everybody, type Bucket } from './buckets.ts'
import { keyedHash } from './hashing.ts'
import type { Ctx } from './http.ts'
import type { Ports, Records } from './ports.ts'
import { Refusal, transact } from './refusal.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

/** No bucket looks at more attempts than this: enough for the widest window. */
const MOST_KEPT = 500

/** Empties a bucket: its owner has proved to be who they are by other means. */
export const forgive = async (ports: Ports, records: Records, { name }: Bucket) =>
  records.delete('attempts', await keyedHash(ports, 'bucket', name))

/** Counts one attempt where it may be looked at; elsewhere answers with the milliseconds to wait. */
export async function countIfOpen(ports: Ports, records: Records, bucket: Bucket): Promise<number> {
  const now = ports.clock.now()
  const id = await keyedHash(ports, 'bucket', bucket.name)
  const wait = bucket.wait(await attemptsIn(records, id), now)
  if (wait === 0) await keepAttempt(records, id, now)
  return wait
}

/**
 * Counts one attempt where whoever makes it must not be told that it is one too many. False: it must not be looked at, and
 * is answered like a wrong one.
 */
export async function countQuietly(c: Ctx, records: Records, bucket: Bucket): Promise<boolean> {
  const isOpen = (await countIfOpen(c.env, records, bucket)) === 0
  if (!isOpen) await audit(c, records, 'excess_rate_limit_exceeded', 'refused')
  return isOpen
}

const attemptsIn = async (records: Records, id: string) => (await records.get('attempts', id))?.at ?? []

async function keepAttempt(records: Records, id: string, now: number) {
  const recent = (await attemptsIn(records, id)).filter((at) => at > now - DAY).slice(-MOST_KEPT)
  await records.put('attempts', id, { at: [...recent, now] }, { expiresAt: now + DAY })
}

/** @param wait milliseconds until another attempt is looked at */
export const tooMany = (wait: number) =>
  new Refusal(wait > 15 * MINUTE ? 'daily-limit' : 'too-many-attempts', {
    retryAfter: Math.ceil(wait / 1000),
  })

/**
 * Counts an attempt in every bucket before it is evaluated, all in one transaction: however many arrive at once,
 * no more are evaluated than the limit. Refuses with the time to wait. Answers with what takes the attempt back
 * once it proves right.
 */
export async function countAttempt(c: Ctx, buckets: readonly Bucket[]): Promise<() => Promise<void>> {
  const now = c.env.clock.now()
  const all = [...buckets, everybody]
  const ids = await Promise.all(all.map((bucket) => keyedHash(c.env, 'bucket', bucket.name)))

  await transact(c.env, async (records) => {
    let wait = 0
    for (const [i, bucket] of all.entries()) {
      const pending = bucket.wait(await attemptsIn(records, ids[i] ?? ''), now)
      if (bucket.alarm && pending > 0) await audit(c, records, 'excess_rate', 'alarm')
      else wait = Math.max(wait, pending)
    }
    if (wait > 0) {
      await audit(c, records, 'excess_rate_limit_exceeded', 'refused')
      throw tooMany(wait)
    }
    for (const id of ids) await keepAttempt(records, id, now)
  })

  return () =>
    transact(c.env, async (records) => {
      for (const [i, id] of ids.entries()) {
        if (all[i]?.forgiving) await records.delete('attempts', id)
        const at = await attemptsIn(records, id)
        const mine = at.indexOf(now)
        if (mine >= 0)
          await records.put('attempts', id, { at: at.toSpliced(mine, 1) }, { expiresAt: now + DAY })
      }
    })
}
