import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { createTransport } from 'nodemailer'
import { SMTPServer } from 'smtp-server'

/** A message as it came: its envelope, and itself as octets. */
interface Kept {
  from: string
  to: string[]
  /** What the sender asked for with MAIL FROM, such as SMTPUTF8. */
  asked: string[]
  raw: string
}

interface Local {
  lmtpPort: number
  /** By address. */
  mailboxes: ReadonlyMap<string, string>
}

/** A relay that keeps what it gets, as the world outside. */
export interface SmtpSink {
  port: number
  kept: Kept[]
  /** Mail to these addresses goes on by LMTP instead, to the mailbox each is of, as a relay's table of aliases says. */
  deliverTo(lmtpPort: number, mailboxes: ReadonlyMap<string, string>): void
  /** Once all that was taken has got where it goes, redirects included. */
  settled(): Promise<void>
  setDown(down: boolean): void
  stop(): Promise<void>
}

/**
 * @param tls key and certificate, PEM: it speaks STARTTLS
 * @param account whom alone it serves
 */
export async function startSmtpSink({
  tls,
  account,
}: {
  tls?: { key: string; cert: string }
  account?: { user: string; password: string }
} = {}): Promise<SmtpSink> {
  const kept: Kept[] = []
  const queue = new Set<Promise<void>>()
  let isDown = false
  let local: Local | undefined
  const take = async (message: Kept) => {
    if (local && message.to.every((address) => local?.mailboxes.has(address))) await hand(message, local)
    else kept.push(message)
  }
  const server = new SMTPServer({
    ...tls,
    disabledCommands: [...(tls ? [] : ['STARTTLS']), ...(account ? [] : ['AUTH'])],
    disableReverseLookup: true,
    onAuth: ({ username, password }, _, answer) =>
      username === account?.user && password === account?.password
        ? answer(null, { user: username })
        : answer(new Error('not let in')),
    onConnect: (_, answer) =>
      answer(isDown ? Object.assign(new Error('4.3.2 down'), { responseCode: 421 }) : null),
    onData(stream, { envelope: { mailFrom, rcptTo } }, answer) {
      const { address = '', args = false } = mailFrom || {}
      const to = rcptTo.map((recipient) => recipient.address)
      const asked = Object.keys(args || {})
      void buffer(stream).then((octets) => {
        // As a real relay it takes first and delivers then: a redirect that comes back would wait for itself.
        const delivery = take({ from: address, to, asked, raw: octets.toString('latin1') })
        // Whoever waits for it hears of a refusal; nobody may.
        delivery.catch(() => undefined)
        queue.add(delivery)
        answer()
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    port: (server.server.address() as AddressInfo).port,
    kept,
    deliverTo(lmtpPort, mailboxes) {
      local = { lmtpPort, mailboxes }
    },
    async settled() {
      // It grows while it is gone through: a redirect comes before its message is delivered.
      for (const delivery of queue) await delivery
    },
    setDown(down) {
      isDown = down
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

async function hand({ from, to: addresses, raw }: Kept, { lmtpPort, mailboxes }: Local): Promise<void> {
  const to = addresses.map((address) => mailboxes.get(address) ?? address)
  const transport = createTransport({ host: '127.0.0.1', port: lmtpPort, lmtp: true, ignoreTLS: true })
  const { rejected } = await transport.sendMail({ envelope: { from, to }, raw: Buffer.from(raw, 'latin1') })
  if (rejected.length > 0) throw new Error(`LMTP refused ${rejected.join(' ')}`)
}
