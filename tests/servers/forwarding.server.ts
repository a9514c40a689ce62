import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSieveFilters } from '#src/service/adapters/sieve/filters.ts'
import { createManageSieve } from '#src/service/adapters/sieve/managesieve.ts'
import { createSmtpMail } from '#src/service/adapters/smtp/mail.ts'
import type { Filters, Forward, Letter, Mail } from '#src/service/ports.ts'
import { webmailScript } from '#tests/support/mail-rules.ts'
import { DOMAIN } from './dovecot-conf.ts'
import { startDovecot, type Dovecot } from './dovecot.ts'
import { FROM } from './open-mail.ts'
import { startSmtpSink, type SmtpSink } from './smtp-sink.ts'

const UID = 'lrosette'
const ADDRESS = `${UID}@${DOMAIN}`
const copied: Forward = { to: 'lea@example.net', keepsCopy: true }
const away: Forward = { to: 'lea@example.org', keepsCopy: false }

let sink: SmtpSink
let dovecot: Dovecot
let mail: Mail
let filters: Filters
let sent = 0
beforeAll(async () => {
  sink = await startSmtpSink()
  dovecot = await startDovecot({ uids: [UID], smtpPort: sink.port })
  sink.deliverTo(dovecot.lmtpPort, new Map([[ADDRESS, ADDRESS]]))
  const clock = { now: () => 0, sleep: async () => undefined }
  const relay = { host: '127.0.0.1', port: sink.port, security: 'none', from: FROM, timeout: 2000 } as const
  mail = createSmtpMail(relay, clock)
  filters = createSieveFilters(createManageSieve(dovecot.settings))
})
afterAll(async () => {
  await dovecot.stop()
  await sink.stop()
})
beforeEach(() => {
  dovecot.empty()
  sink.kept.length = 0
})

/** Sends a letter to the mailbox, and says where it lies in the end. */
async function send(more: Partial<Letter> = {}) {
  const id = `letter-${++sent}`
  await mail.send({
    id,
    to: ADDRESS,
    language: 'fr',
    subject: 'Essai',
    paragraphs: ['Mot : goyave'],
    ...more,
  })
  await sink.settled()
  const isIt = (raw: string) => raw.includes(`<${id}@`)
  return {
    inMailbox: dovecot.mailOf(UID).filter(isIt).length,
    outside: sink.kept.filter(({ raw }) => isIt(raw)).map(({ to }) => to.join()),
  }
}

describe('a letter through the portal’s forward on Dovecot', () => {
  it('stays in the mailbox without one, lies in both places with a copy, outside alone without', async () => {
    expect(await send()).toEqual({ inMailbox: 1, outside: [] })
    await filters.setForward(UID, copied)
    expect(await send()).toEqual({ inMailbox: 1, outside: [copied.to] })
    await filters.setForward(UID, away)
    expect(await send()).toEqual({ inMailbox: 0, outside: [away.to] })
    await filters.setForward(UID, undefined)
    expect(await send()).toEqual({ inMailbox: 1, outside: [] })
  })

  it('is kept in the mailbox all the same when it is an alert about the forward (FWD-02)', async () => {
    await filters.setForward(UID, away)
    expect(await send({ notice: true })).toEqual({ inMailbox: 1, outside: [away.to] })
  })

  it('meets the rules of a webmail as well', async () => {
    await createManageSieve(dovecot.settings).open(UID, async (scripts) => {
      await scripts.put('roundcube', webmailScript('if header :contains "subject" "alerte" { discard; }'))
      await scripts.activate('roundcube')
    })
    await filters.setForward(UID, copied)
    expect(await send()).toEqual({ inMailbox: 1, outside: [copied.to] })
    expect(await send({ subject: 'alerte' })).toEqual({ inMailbox: 0, outside: [copied.to] })
  })
})
