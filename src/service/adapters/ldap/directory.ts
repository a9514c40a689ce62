import { formatMobile } from '#src/rules/mobile.ts'
import { asciiLowerCase } from '#src/rules/text.ts'
import type { Directory } from '../../ports.ts'
import { tryPassword } from './bind.ts'
import { connect } from './connection.ts'
import { textsOf, timeOf } from './entry.ts'
import { createPasswords } from './passwords.ts'
import { createPeople, type Surroundings } from './people.ts'
import { createPool } from './pool.ts'
import { either, equals } from './search.ts'
import { type LdapSettings, policyAttributes } from './settings.ts'

/**
 * A directory behind LDAP. Every method throws when it cannot be asked; that it finds nobody, or too many, is
 * an answer (`report` hears of the latter). `close` lets go of the connections that are idle.
 */
export function createLdapDirectory(
  settings: LdapSettings,
  surroundings: Surroundings,
): Directory & { close(): void } {
  const { attributes, account, nobody, lockout, connections, timeout } = settings
  // Each bind changes whose connection it is: those of the portal are never lent for it.
  const own = createPool(() => connect(settings, account), connections, timeout)
  const binds = createPool(() => connect(settings), connections, timeout)
  const people = createPeople(own, settings, surroundings)
  const { setPassword, removePassword } = createPasswords(own, binds, attributes)

  const findByUid = (uid = '') => people.one(equals(attributes.uid, uid), ({ person }) => person.uid === uid)
  const existing = async (uid: string) => {
    const found = await findByUid(uid)
    if (!found) throw new Error('no such entry')
    return found
  }
  const notClosed = async (uid: string) => {
    const found = await existing(uid)
    if (found.person.state === 'blocked' || found.person.state === 'disabled')
      throw new Error('a closed account stays so')
    return found
  }
  return {
    ...(lockout !== undefined && { lockout }),
    async findByIdentifier(identifier) {
      const names = [attributes.uid, attributes.mail]
      const found = await people.one(either(names.map((name) => equals(name, identifier))), ({ entry }) =>
        names.some((name) => textsOf(entry, name).map(asciiLowerCase).includes(identifier)),
      )
      return found?.person
    },
    findByNumen: async (numen) =>
      (await people.one(equals(attributes.numen, numen), ({ person }) => person.numen === numen))?.person,
    findByUid: async (uid) => (await findByUid(uid))?.person,
    async findByKnownContact({ kind, value }) {
      const filter =
        kind === 'email'
          ? equals(attributes.privateMail, value)
          : either([value, formatMobile(value)].map((form) => equals(attributes.mobile, form)))
      const found = await people.all(
        filter,
        ({ person: { knownContact: known } }) =>
          known?.kind === kind && asciiLowerCase(known.value) === asciiLowerCase(value),
      )
      return found.map(({ person }) => person)
    },
    async verifyPassword(uid, password) {
      const found = await findByUid(uid)
      const holder = found?.person.state === 'never-activated' ? undefined : found
      const verdict = await binds.use((client) => tryPassword(client, holder?.entry.dn ?? nobody, password))
      // No hash was computed: one is, so that an account that is locked takes as long as any.
      if (verdict === 'unread') await binds.use((client) => tryPassword(client, nobody, password))
      return holder !== undefined && verdict === 'right'
    },
    async hasNumenPassword(uid) {
      // Trying it would count as a wrong password where the directory locks accounts (docs/decisions/0012).
      const entry = (await findByUid(uid))?.entry
      if (!entry) return false
      const setAt = timeOf(textsOf(entry, attributes.numenPasswordAt)[0])
      const changedAt = timeOf(textsOf(entry, policyAttributes.changedAt)[0])
      return setAt !== undefined && (changedAt === undefined || changedAt <= setAt)
    },
    activate: async (uid, password, mayTry) =>
      setPassword(await notClosed(uid), password, { state: 'active', mayTry }),
    setPassword: async (uid, password, mayTry) => setPassword(await existing(uid), password, { mayTry }),
    deactivate: async (uid) => removePassword(await notClosed(uid), 'never-activated'),
    close() {
      own.close()
      binds.close()
    },
  }
}
