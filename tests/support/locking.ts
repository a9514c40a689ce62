import type { Directory } from '#src/service/ports.ts'
import { DAY } from './world.ts'

/**
 * The same directory, which closes an account after so many wrong passwords in a row, as OpenLDAP's ppolicy does; like the
 * slowest that the port allows, it forgets them after a day alone.
 */
export function locking(inner: Directory, lockout: number, now: () => number) {
  const failures = new Map<string, number[]>()
  const closed = new Set<string>()
  const recent = (uid: string) => (failures.get(uid) ?? []).filter((at) => at > now() - DAY)
  const directory: Directory = {
    ...inner,
    lockout,
    async verifyPassword(uid, password) {
      const isRight = await inner.verifyPassword(uid, password)
      if (uid === undefined) return isRight
      if (isRight && !closed.has(uid)) failures.delete(uid)
      else failures.set(uid, [...recent(uid), now()])
      if (recent(uid).length >= lockout) closed.add(uid)
      return isRight && !closed.has(uid)
    },
    async setPassword(uid, password) {
      failures.delete(uid)
      return inner.setPassword(uid, password)
    },
  }
  return { directory, closed, failuresOf: (uid: string) => recent(uid).length }
}
