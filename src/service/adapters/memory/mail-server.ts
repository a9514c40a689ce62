import { inDomain } from '#src/rules/email.ts'
import { asciiLowerCase } from '#src/rules/text.ts'
import type { Clock, Filters, Letter, Mail } from '../../ports.ts'
import { createSieveFilters } from '../sieve/filters.ts'
import { lay, type Arrived } from './mailbox.ts'
import { outcomeFor, type Mailbox } from './mail-rules.ts'
import { createMemorySieve, type ScriptFault } from './sieve-server.ts'

/** A mail server as plain data. */
export interface MailServer {
  /** By uid. */
  mailboxes: Record<string, Mailbox>
  /** Taken from the sender, and not arrived yet. */
  waiting: Waiting[]
}

/** `via`: the academic address whose rules sent the letter on. */
interface Waiting {
  letter: Letter
  to: string
  via?: string
}

/** What goes wrong inside a mail server that answers. Nothing is lost: what cannot arrive waits. */
export type MailFault = 'none' | 'mailbox-full' | 'relay-down' | ScriptFault

interface Surroundings {
  /** Where everything that arrives is shown: in the academic mailboxes, and outside. */
  box: Arrived[]
  clock: Clock
  /** Of the academic addresses. */
  domain: string
  /** It does not answer at all. */
  isDown(): boolean
  fault(): MailFault
}

/** Names that no mail server may bear (RFC 6761). */
const NO_MAIL = /(?:^|\.)(?:invalid|test|localhost)$/

/**
 * A mail server that behaves as Postfix and Dovecot with Pigeonhole did when they were tried: it takes letters, obeys
 * everybody's rules, and keeps what cannot arrive. What waits is tried again whenever it is asked anything.
 */
export function createMemoryMail(
  { mailboxes, waiting }: MailServer,
  { box, clock, domain, isDown, fault }: Surroundings,
): { mail: Mail; filters: Filters } {
  const mailboxOf = (address: string) =>
    Object.values(mailboxes).find((mailbox) => asciiLowerCase(mailbox.address) === asciiLowerCase(address))
  /** Answers false when it cannot be now. */
  const deliver = ({ letter, to, via }: Waiting): boolean => {
    const mailbox = mailboxOf(to)
    if (!mailbox && fault() === 'relay-down' && !inDomain(to, domain)) return false
    const { keeps, redirects } = mailbox
      ? outcomeFor(mailbox, letter, clock.now())
      : { keeps: true, redirects: [] }
    if (mailbox && keeps && fault() === 'mailbox-full') return false
    for (const target of redirects) {
      mailbox?.sentOn.push({ id: letter.id, to: target, at: clock.now() })
      waiting.push({ letter, to: target, via: to })
    }
    if (keeps) lay(box, arrived(letter, to, via))
    return true
  }
  const arrived = ({ notice: _, ...letter }: Letter, to: string, via?: string): Arrived => ({
    ...letter,
    channel: 'email',
    to,
    ...(via !== undefined && { via }),
    paragraphs: [...letter.paragraphs],
    at: clock.now(),
  })
  const deliverWaiting = () => {
    const stuck: Waiting[] = []
    for (let next = waiting.shift(); next; next = waiting.shift()) if (!deliver(next)) stuck.push(next)
    waiting.push(...stuck)
  }
  const ask = () => {
    if (isDown()) throw new Error('the mail server does not answer')
  }

  return {
    mail: {
      async send(letter) {
        ask()
        waiting.push({ letter, to: letter.to })
        deliverWaiting()
      },
      async state() {
        if (isDown()) return 'delayed'
        deliverWaiting()
        return fault() === 'relay-down' ? 'delayed' : 'working'
      },
      async takesMail(name) {
        return isDown() ? undefined : !NO_MAIL.test(asciiLowerCase(name))
      },
      async hasArrived(uid, letterId) {
        ask()
        deliverWaiting()
        return box.some(({ id, to }) => id === letterId && mailboxOf(to) === mailboxes[uid])
      },
    },
    filters: createSieveFilters(
      createMemorySieve((uid) => {
        ask()
        const mailbox = mailboxes[uid]
        if (!mailbox) throw new Error(`no mailbox of ${uid}`)
        return mailbox.scripts
      }, fault),
    ),
  }
}
