import { waitBeforeNext } from '#src/rules/backoff.ts'
import type { Ctx } from './http.ts'
import { networkOf } from './network.ts'
import type { Directory } from './ports.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

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

/** Waits until the oldest of the last `most` failures leaves the window. */
const slidingWindow = (most: number, window: number) => (failures: readonly number[], now: number) => {
  const recent = failures.filter((at) => at > now - window)
  const oldest = recent.at(-most)
  return oldest === undefined ? 0 : oldest + window - now
}

/** Five free, then one minute doubling to fifteen, 25 a day (THR-02). */
export const backOff = (name: string, daily?: number): Bucket => ({
  name,
  wait: (failures, now) => waitBeforeNext(failures, now, daily),
  forgiving: true,
})
/**
 * Passwords typed under one name. An account has two, its uid and its address, and each is counted by itself: what one
 * name's waiting did to the other's would tell that they are one person's. 12 under each are 24 for the account (THR-02);
 * what a directory with a lockout leaves of them, `triesOn` counts.
 * @param name canonical
 */
export function passwordsFor({ lockout }: Directory, name: string): Bucket {
  const bucket = backOff(`name:${name}`, 12)
  if (lockout === undefined) return bucket
  const most = slidingWindow(mostTries(lockout, 'anybody'), DAY)
  return { ...bucket, wait: (failures, now) => Math.max(bucket.wait(failures, now), most(failures, now)) }
}

/** Who tries a password: the owner, as far as their device, session or code tells, or anybody. */
export type Trier = 'owner' | 'anybody'

/** One short of the lockout; and one more, so that what strangers try leaves the owner a try. */
const mostTries = (lockout: number, by: Trier) => Math.max(1, lockout - (by === 'owner' ? 1 : 2))

/** Passwords tried on one account of a directory that closes it after `lockout` wrong ones (docs/decisions/0027). */
export const triesOn = (uid: string, lockout: number, by: Trier): Bucket => ({
  name: `tries:${uid}`,
  wait: slidingWindow(mostTries(lockout, by), DAY),
})
/**
 * Codes of a reset, counted by name for the same reason: 14 for the account.
 * @param asked keyed hash of the canonical name
 */
export const resetCodesFor = (asked: string): Bucket => ({
  name: `reset-codes:${asked}`,
  wait: slidingWindow(7, DAY),
})
/** Sized for a school behind one address: 500 people, 4 % typing errors in ten minutes, five times over (THR-04). */
export const perAddress = (c: Ctx): Bucket => ({
  name: `address:${networkOf(c.env.clientAddress)}`,
  wait: slidingWindow(100, 10 * MINUTE),
})
/** 15 codes a day and account, over all flows. */
export const codesOf = (uid: string): Bucket => ({ name: `codes:${uid}`, wait: slidingWindow(15, DAY) })
/**
 * Codes sent on an account's behalf to contacts that whoever is here has chosen: each may be a stranger's, or a number that
 * costs (THR-06). As many as may be typed.
 */
export const codesSentFor = (uid: string): Bucket => ({
  name: `codes-sent:${uid}`,
  wait: slidingWindow(15, DAY),
})
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
/**
 * Five a quarter of an hour for what was typed to have an identifier sent. Never taken back: whoever saw a bucket empty
 * again would learn that an attempt was right.
 */
export const identifierRequestsFor = (typed: string): Bucket => ({
  name: `identifier:${typed}`,
  wait: slidingWindow(5, 15 * MINUTE),
})
/** Uploads and requests that end up with a person: few from one browser, no flood into one mailbox (THR-06). */
export const uploadsOf = (visit: string): Bucket => ({
  name: `uploads:${visit}`,
  wait: slidingWindow(10, HOUR),
})
export const uploadsFrom = (c: Ctx): Bucket => ({
  name: `uploads:${networkOf(c.env.clientAddress)}`,
  wait: slidingWindow(100, 10 * MINUTE),
})
export const numenRequestsOf = (visit: string): Bucket => ({
  name: `numen-requests:${visit}`,
  wait: slidingWindow(3, HOUR),
})
export const numenRequestsFrom = (c: Ctx): Bucket => ({
  name: `numen-requests:${networkOf(c.env.clientAddress)}`,
  wait: slidingWindow(10, HOUR),
})
export const numenRequestsTo = (mailbox: string): Bucket => ({
  name: `numen-requests-to:${mailbox}`,
  wait: slidingWindow(60, HOUR),
})
/** Reports end up with a person, too. Of a visit, or of a person where they are signed in. */
export const reportsOf = (whom: string): Bucket => ({
  name: `reports:${whom}`,
  wait: slidingWindow(5, HOUR),
})
export const reportsFrom = (c: Ctx): Bucket => ({
  name: `reports:${networkOf(c.env.clientAddress)}`,
  wait: slidingWindow(20, HOUR),
})
/**
 * Keys typed for one report from one network, and for all of them: sized for a school behind one address, since no key
 * of 137 bits is ever guessed (THR-04). Right ones are taken back.
 */
export const reportKeysFor = (c: Ctx, reference: string): Bucket => ({
  name: `report-keys:${networkOf(c.env.clientAddress)}:${reference}`,
  wait: slidingWindow(20, HOUR),
})
export const reportKeysFrom = (c: Ctx): Bucket => ({
  name: `report-keys:${networkOf(c.env.clientAddress)}`,
  wait: slidingWindow(100, 10 * MINUTE),
})
export const reportMessagesOf = (reference: string): Bucket => ({
  name: `report-messages:${reference}`,
  wait: slidingWindow(10, HOUR),
})
/** Receipts to one address, which may be a stranger's. */
export const receiptsTo = (address: string): Bucket => ({
  name: `receipts:${address}`,
  wait: slidingWindow(3, DAY),
})
/** All failures together: an attack spread over many names and addresses shows only here. */
export const everybody: Bucket = { name: 'everybody', wait: slidingWindow(300, 10 * MINUTE), alarm: true }
