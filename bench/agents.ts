import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { systemClock } from '#src/service/node/system-clock.ts'
import type { Person } from '#src/service/ports.ts'
import { hashOf, line, personLdif } from '#tests/servers/people-ldif.ts'
import { openDatabase } from '#tests/support/open-database.ts'

export const PASSWORD = 'Trois-flamboyants-972'

/** People in use, all alike but for their names. */
export const agents = Array.from({ length: 200 }, (_, i): Person => {
  const number = String(i).padStart(5, '0')
  return {
    uid: `agent${number}`,
    address: `agent${number}@ac-martinique.fr`,
    firstName: 'Agathe',
    lastName: 'Agent',
    numen: `30E24${number}ZZA`,
    birthDate: '1980-01-01',
    staff: 'teaching',
    state: 'active',
    passwordExpired: false,
  }
})

/** Their entry in the directory, LDIF. */
export const entryOf = (person: Person) => personLdif(person, [line('userPassword', hashOf(PASSWORD))])

/** Where each gets their codes. */
export const contactOf = (uid: string) => `${uid}@example.net`

/** @param database file of SQLite, or URL of PostgreSQL */
export async function giveContacts(database: string): Promise<void> {
  const opened = await openDatabase(database)
  await createSqlStore(opened, systemClock).transaction(async ({ put }) => {
    for (const { uid } of agents) {
      const contact = { kind: 'email', value: contactOf(uid), verifiedAt: Date.now(), resetsFrom: 0 } as const
      await put('contact', uid, contact, { owner: uid })
    }
  })
  await opened.close()
}
