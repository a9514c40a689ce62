import { populate, type Populated } from '#src/service/demo/people.ts'
import { createManageSieve } from '#src/service/adapters/sieve/managesieve.ts'
import type { ManageSieveSettings } from '#src/service/adapters/sieve/managesieve-session.ts'
import type { Store } from '#src/service/ports.ts'
import { DOMAIN } from './slapd-conf.ts'

/** What the nine people wrote in a webmail, intruders included, goes where they wrote it: to the mail server. */
export async function seedMailRules(sieve: ManageSieveSettings): Promise<void> {
  const server = createManageSieve(sieve)
  const { mailboxes } = await populate(DOMAIN, Date.now(), 1)
  for (const [uid, { scripts }] of Object.entries(mailboxes))
    for (const { name, content, active } of scripts)
      await server.open(uid, async (theirs) => {
        await theirs.put(name, content)
        if (active) await theirs.activate(name)
      })
}

/** What the portal has known of the nine people since before: their rescue contacts, and the forwards they want. */
export async function seedStore(store: Store, now: number): Promise<void> {
  const { contacts, forwards } = await populate(DOMAIN, now, 1)
  await store.transaction(async (records) => {
    for (const [owner, contact, place] of each(contacts))
      await records.put(
        'contact',
        `${owner}-${place}`,
        { ...contact, verifiedAt: now, resetsFrom: 0 },
        { owner },
      )
    for (const [owner, forward] of Object.entries(forwards))
      await records.put('forward', owner, forward, { owner })
  })
}

const each = (contacts: Populated['contacts']) =>
  Object.entries(contacts).flatMap(([owner, list]) =>
    list.map((contact, place) => [owner, contact, place] as const),
  )
