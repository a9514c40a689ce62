import type { TestWorld } from './world.ts'

/** What matters of accounts: people, contacts, devices, sessions, and what was sent. Compared before and after. */
export const accountFacts = ({ world: { entries, shelf, box } }: TestWorld) =>
  structuredClone({
    entries,
    contacts: shelf.contact,
    devices: shelf.device,
    sessions: Object.keys(shelf.session ?? {}),
    box,
  })
