import { asciiLowerCase } from '#src/rules/text.ts'
import type { Directory, Person } from '../../ports.ts'
import { hashPassword, matchesPassword } from './passwords.ts'

/** A person with the password hash a directory keeps to itself; `absent` until the nightly load has brought them. */
export interface Entry extends Person {
  passwordHash?: string
  absent?: boolean
}

/** A directory that lives in the given entries. `rounds`: cost of a password check, also of one about nobody. */
export function createMemoryDirectory(entries: Entry[], rounds?: number): Directory {
  const findAll = async (matches: (entry: Entry) => boolean): Promise<Person[]> =>
    entries
      .filter((candidate) => !candidate.absent && matches(candidate))
      .map(({ passwordHash: _hash, absent: _absent, ...person }) => structuredClone(person))
  const find = async (matches: (entry: Entry) => boolean): Promise<Person | undefined> =>
    (await findAll(matches))[0]
  const entryOf = (uid: string | undefined) => entries.find((entry) => entry.uid === uid)
  const existing = (uid: string) => {
    const entry = entryOf(uid)
    if (!entry) throw new Error('no such entry')
    return entry
  }
  const notClosed = (uid: string) => {
    const entry = existing(uid)
    if (entry.state === 'blocked' || entry.state === 'disabled') throw new Error('a closed account stays so')
    return entry
  }
  return {
    findByIdentifier: (identifier) =>
      find(({ uid, address }) => [uid, address].some((name) => asciiLowerCase(name) === identifier)),
    findByNumen: (numen) => find((entry) => entry.numen === numen),
    findByUid: (uid) => find((entry) => entry.uid === uid),
    findByKnownContact: ({ kind, value }) =>
      findAll(
        ({ knownContact: known }) =>
          known?.kind === kind && asciiLowerCase(known.value) === asciiLowerCase(value),
      ),
    verifyPassword: (uid, password) => matchesPassword(password, entryOf(uid)?.passwordHash, rounds),
    async hasNumenPassword(uid) {
      const { numen = '', passwordHash } = entryOf(uid) ?? {}
      // It was handed out in capitals, and typed as people type.
      const typed = [numen, asciiLowerCase(numen)].map((form) => matchesPassword(form, passwordHash, rounds))
      return (await Promise.all(typed)).includes(true)
    },
    async activate(uid, password) {
      const entry = notClosed(uid)
      entry.passwordHash = await hashPassword(password, rounds)
      entry.state = 'active'
      entry.passwordExpired = false
      return 'set'
    },
    async setPassword(uid, password) {
      const entry = existing(uid)
      entry.passwordHash = await hashPassword(password, rounds)
      entry.passwordExpired = false
      return 'set'
    },
    async deactivate(uid) {
      const entry = notClosed(uid)
      delete entry.passwordHash
      entry.state = 'never-activated'
    },
  }
}
