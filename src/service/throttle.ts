import { waitBeforeNext } from '#src/rules/backoff.ts'
import { audit } from './audit.ts'
import { keyedHash } from './hashing.ts'
import type { Ctx } from './http.ts'
import type { Records } from './ports.ts'
import { Refusal, transact } from './refusal.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/**
 * A bucket counts evaluated attempts until they are known to be right. Buckets exist for names nobody bears just
 * as for known ones, so that being slowed down tells nothing (THR-01, ENU-05).
 */
export interface Bucket {
  /** What is counted, e.g. "numen:30E2400001DMA"; kept as a keyed hash only. */
  name: string
  /** Milliseconds until another attempt is looked at. */
  wait(failures: readonly number[], now: number): number
  /** Forgotten entirely once an attempt proves right; the others only take that attempt back. */
  forgiving?: boolean
  /** Alarms when it fills up, and never refuses. */
  alarm?: boolean
}

/** No bucket looks at more attempts than this: enough for the widest window. */
const MOST_KEPT = 500

/** Waits until the oldest of the last `most` failures leaves the window. */
const slidingWindow = (most: number, window: number) => (failures: readonly number[], now: number) => {
  const recent = failures.filter((at) => at > now - window)
  const oldest = recent.at(-most)
  return oldest === undefined ? 0 : oldest + window - now
}

/** Five free, then one minute doubling to fifteen, 25 a day (THR-02). */
export const backOff = (name: string): Bucket => ({ name, wait: waitBeforeNext, forgiving: true })
/** Sized for a school behind one address: 500 people, 4 % typing errors in ten minutes, five times over (THR-04). */
export const perAddress = (c: Ctx): Bucket => ({
  name: `address:${networkOf(c.env.clientAddress)}`,
  wait: slidingWindow(100, 10 * MINUTE),
})
/** 15 codes a day and account, over all flows. */
export const codesOf = (uid: string): Bucket => ({ name: `codes:${uid}`, wait: slidingWindow(15, DAY) })
/** Somebody who asks for codes under one name, from one network: codes go out, nothing is guessed (THR-06). */
export const requestsFor = (c: Ctx, name: string): Bucket => ({
  name: `requests:${networkOf(c.env.clientAddress)}:${name}`,
  wait: slidingWindow(10, 15 * MINUTE),
})
/** All requests of one network: a school, all of whose staff come back on the same morning. */
export const requestsFrom = (c: Ctx): Bucket => ({
  name: `requests:${networkOf(c.env.clientAddress)}`,
  wait: slidingWindow(200, 10 * MINUTE),
})
const everybody: Bucket = { name: 'everybody', wait: slidingWindow(300, 10 * MINUTE), alarm: true }

/** IPv6 hosts choose freely inside their /64, and an IPv4 address may come dressed as IPv6 (THR-05). */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!address.includes(':')) return address
  const [head = '', tail] = address.toLowerCase().split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

/** Empties a bucket: its owner has proved to be who they are by other means. */
export const forgive = async (c: Ctx, records: Records, { name }: Bucket) =>
  records.delete('attempts', await keyedHash(c.env, 'bucket', name))

/**
 * Counts an attempt in every bucket before it is evaluated, all in one transaction: however many arrive at once,
 * no more are evaluated than the limit. Refuses with the time to wait. Answers with what takes the attempt back
 * once it proves right.
 */
export async function countAttempt(c: Ctx, buckets: readonly Bucket[]): Promise<() => Promise<void>> {
  const now = c.env.clock.now()
  const all = [...buckets, everybody]
  const ids = await Promise.all(all.map((bucket) => keyedHash(c.env, 'bucket', bucket.name)))
  const failuresIn = async (records: Records, id: string) => (await records.get('attempts', id))?.at ?? []

  await transact(c.env, async (records) => {
    let wait = 0
    for (const [i, bucket] of all.entries()) {
      const pending = bucket.wait(await failuresIn(records, ids[i] ?? ''), now)
      if (bucket.alarm && pending > 0) await audit(c, records, 'excess_rate', 'alarm')
      else wait = Math.max(wait, pending)
    }
    if (wait > 0) {
      await audit(c, records, 'excess_rate_limit_exceeded', 'refused')
      throw new Refusal(wait > 15 * MINUTE ? 'daily-limit' : 'too-many-attempts', {
        retryAfter: Math.ceil(wait / 1000),
      })
    }
    for (const id of ids) {
      const recent = (await failuresIn(records, id)).filter((at) => at > now - DAY).slice(-MOST_KEPT)
      await records.put('attempts', id, { at: [...recent, now] }, { expiresAt: now + DAY })
    }
  })

  return () =>
    transact(c.env, async (records) => {
      for (const [i, id] of ids.entries()) {
        if (all[i]?.forgiving) await records.delete('attempts', id)
        const at = await failuresIn(records, id)
        const mine = at.indexOf(now)
        if (mine >= 0)
          await records.put('attempts', id, { at: at.toSpliced(mine, 1) }, { expiresAt: now + DAY })
      }
    })
}
