import type { Academy } from '#src/academy/schema.ts'
import { createMemoryDirectory, type Entry } from '../adapters/memory/directory.ts'
import { createMemoryFiles, type Cabinet } from '../adapters/memory/files.ts'
import { createMemoryMail, type MailFault, type MailServer } from '../adapters/memory/mail-server.ts'
import { createMemorySms, type Arrived } from '../adapters/memory/mailbox.ts'
import { createMemoryStore, type Shelf } from '../adapters/memory/store.ts'
import type { Grant } from '../grants.ts'
import type { Clock, Ports } from '../ports.ts'
import { populate } from './people.ts'

/** What can be made to happen in the demonstration. */
export interface Situation {
  maintenance: boolean
  mailDown: boolean
  /** What the académie says of forwards, where it is played otherwise than configured. */
  forwarding?: 'allowed' | 'discouraged' | 'forbidden' | undefined
  /** What goes wrong in a mail server that does answer. */
  mailFault: MailFault
  /** The network: working, every request lost, or requests arriving but their replies lost. */
  network: 'working' | 'lost' | 'replies-lost'
  /** Milliseconds every answer takes longer. */
  delay: number
  /** Milliseconds the service's time was moved forward. */
  ahead: number
  /** Milliseconds the device's clock is slow; the service's is always right. */
  skew: number
}

/** A whole fictitious world as plain data: a host keeps it wherever it likes. */
export interface World {
  entries: Entry[]
  shelf: Shelf
  mailServer: MailServer
  cabinet: Cabinet
  box: Arrived[]
  grants: Partial<Record<Grant, string>>
  situation: Situation
  secret: number[]
}

const everythingWorks: Situation = {
  maintenance: false,
  mailDown: false,
  mailFault: 'none',
  network: 'working',
  delay: 0,
  ahead: 0,
  skew: 0,
}

/** @param now epoch ms @param rounds cost of the password hashes; tests take a small one */
export async function createWorld(
  { domain }: Pick<Academy, 'domain'>,
  now = Date.now(),
  rounds?: number,
): Promise<World> {
  const { entries, contacts, mailboxes, forwards } = await populate(domain, now, rounds)
  const contactRecords: NonNullable<Shelf['contact']> = {}
  let order = 0
  for (const [owner, list] of Object.entries(contacts))
    for (const contact of list)
      contactRecords[`${owner}-${++order}`] = {
        owner,
        order,
        value: { ...contact, verifiedAt: now, resetsFrom: 0 },
      }
  return {
    entries,
    shelf: {
      contact: contactRecords,
      forward: Object.fromEntries(
        Object.entries(forwards).map(([owner, value], i) => [owner, { owner, order: i + 1, value }]),
      ),
    },
    mailServer: { mailboxes, waiting: [] },
    cabinet: {},
    box: [],
    grants: {},
    situation: { ...everythingWorks },
    secret: [...crypto.getRandomValues(new Uint8Array(32))],
  }
}

/** The service's ports onto a world. The world is changed in place. */
export function portsOf(world: World, academy: Academy, clock: Clock, rounds?: number): Ports {
  const { box, situation } = world
  const isDown = () => situation.mailDown
  return {
    academy: withPolicy(academy, world.situation.forwarding),
    clock,
    random: { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) },
    directory: createMemoryDirectory(world.entries, rounds),
    ...createMemoryMail(world.mailServer, {
      box,
      clock,
      domain: academy.domain,
      isDown,
      fault: () => situation.mailFault,
    }),
    sms: createMemorySms(box, clock, isDown),
    store: createMemoryStore(world.shelf, clock),
    files: createMemoryFiles(world.cabinet, clock),
    secret: new Uint8Array(world.secret),
    maintenance: () => situation.maintenance,
    report: (error) => {
      console.error(error)
    },
    clientAddress: '127.0.0.1',
    clientAgent: navigator.userAgent,
  }
}

/** The académie with another policy of forwarding than its own. */
function withPolicy(academy: Academy, policy: Situation['forwarding']): Academy {
  const { forwarding } = academy
  return policy && forwarding ? { ...academy, forwarding: { ...forwarding, policy } } : academy
}
