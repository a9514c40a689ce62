import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport, type Transporter } from 'nodemailer'
import type { Clock, Mail } from '../../ports.ts'
import { rendered } from './rendered.ts'
import type { SmtpSettings } from './settings.ts'
import { createDomainCheck } from './takes-mail.ts'

/** Milliseconds for which the state of the relay is told again, without asking it: every page asks. */
const KNOWN_FOR = 5000
/**
 * Milliseconds after which a relay that has not answered is late. Every page waits for its state, with the visit that its
 * flows belong to: a flow begun meanwhile would lose itself to that visit.
 */
const PATIENCE = 2000

/**
 * Mail through a relay that takes it by SMTP. Whether a letter has arrived it never tells: the portal has no key to any
 * mailbox (docs/decisions/0020).
 */
export function createSmtpMail(settings: SmtpSettings, clock: Clock): Mail {
  const transport = transportTo(settings)
  let known: { at: number; state: ReturnType<Mail['state']> } | undefined
  const ask = () =>
    Promise.race([
      transport.verify().then(
        () => 'working' as const,
        () => 'delayed' as const,
      ),
      sleep(PATIENCE, 'delayed' as const, { ref: false }),
    ])
  return {
    async send(letter) {
      await transport.sendMail(rendered(letter, settings.from))
    },
    state() {
      const now = clock.now()
      if (!known || now - known.at >= KNOWN_FOR) known = { at: now, state: ask() }
      return known.state
    },
    takesMail: createDomainCheck(settings),
    hasArrived: async () => undefined,
  }
}

/** Throws why the relay would take nothing from the portal now. */
export const reachRelay = (settings: SmtpSettings): Promise<unknown> => transportTo(settings).verify()

function transportTo({ host, port, security, ca, account, timeout }: SmtpSettings): Transporter {
  if (account && security === 'none') throw new Error('no password may go to a relay without TLS')
  return createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }) },
    ...(account && { auth: { user: account.user, pass: account.password } }),
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    // A letter is words, never the content of a file or of an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}
