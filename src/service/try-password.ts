import { triesOn, type Trier } from './buckets.ts'
import type { Person, Ports, Records } from './ports.ts'
import { transact } from './refusal.ts'
import { countIfOpen, forgive } from './throttle.ts'

/**
 * Asks the directory whether this is somebody's password; but not when a wrong one could make it close the account
 * (docs/decisions/0027): then it is asked about nobody, which takes as long, and `wait` tells for how many milliseconds.
 */
export async function tryPassword(
  ports: Ports,
  person: Person | undefined,
  password: string,
  by: Trier,
): Promise<{ isRight: boolean; wait: number }> {
  const { directory } = ports
  const { lockout } = directory
  const bucket = person && lockout !== undefined ? triesOn(person.uid, lockout, by) : undefined
  // Counted before it is tried: however many are at once, no more are.
  const wait = bucket ? await transact(ports, (records) => countIfOpen(ports, records, bucket)) : 0
  const isRight = await directory.verifyPassword(wait > 0 ? undefined : person?.uid, password)
  if (isRight && bucket) await transact(ports, (records) => forgive(ports, records, bucket))
  return { isRight, wait }
}

/** Whether the owner has a try left, of which the directory makes what it needs; counted before it is. */
export async function countTry(ports: Ports, records: Records, uid: string): Promise<boolean> {
  const { lockout } = ports.directory
  return lockout === undefined || (await countIfOpen(ports, records, triesOn(uid, lockout, 'owner'))) === 0
}

/** The directory counts anew, since it has another password. */
export async function forgiveTries(ports: Ports, records: Records, uid: string): Promise<void> {
  const { lockout } = ports.directory
  if (lockout !== undefined) await forgive(ports, records, triesOn(uid, lockout, 'owner'))
}
