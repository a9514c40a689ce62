import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import type { Letter } from '#src/service/ports.ts'
import { FROM, openMail, stopAll, stopLater } from './open-mail.ts'
import { startProxy } from './proxy.ts'

afterEach(stopAll)

const letter: Letter = {
  id: 'e5f6',
  to: 'jean@example.net',
  language: 'fr',
  subject: 'Votre compte',
  paragraphs: ['Bonjour Jean,'],
}

it('T-FWD-33: carries no line break, no second recipient and no words of its own into a header', async () => {
  const { mail, sink, messages } = await openMail()
  const subjects = [
    'x\r\nBcc: evil@example.org',
    'x\nBcc: evil@example.org\n\nNot the text',
    'x\0y\u0085z',
    '=?utf-8?Q?Banque?=',
    'a'.repeat(2000),
    'é'.repeat(2000),
    '👩‍👧'.repeat(300),
    `${'mot '.repeat(500)}fin`,
  ]
  for (const subject of subjects) await mail.send({ ...letter, subject })
  expect(messages().map(({ header }) => header('subject'))).toEqual(
    subjects.map((subject) => subject.replace(/\p{Cc}+/gu, ' ')),
  )
  for (const { headers, text } of messages()) {
    expect(headers.map(([name]) => name)).not.toContain('bcc')
    expect(text).toBe('Bonjour Jean,\r\n')
  }
  expect(new Set(sink.kept.map(({ to }) => to.join()))).toEqual(new Set([letter.to]))
  // 998 octets and CRLF are the most that SMTP must carry (RFC 5322 2.1.1).
  expect(
    Math.max(...sink.kept.flatMap(({ raw }) => raw.split('\r\n').map((line) => line.length))),
  ).toBeLessThan(998)
})

it.each([
  'a@b.fr\r\nBcc: evil@x.fr',
  'a@b.fr> RCPT TO:<evil@x.fr',
  '"x@gmail.com x"@interne.fr',
  'a@b.fr\0',
  'a@b.fr, evil@x.fr',
  'Jean <a@b.fr>',
  ' a@b.fr',
  'a@B.fr',
  '',
])('T-FWD-06: hands no letter over to %j, which is not one plain address', async (to) => {
  const { mail, sink } = await openMail()
  await expect(mail.send({ ...letter, to })).rejects.toThrow('not one plain address')
  expect(sink.kept).toEqual([])
})

it('T-FWD-34: never needs SMTPUTF8: an address that would is refused, and letters in French go without it', async () => {
  const { mail, sink } = await openMail()
  for (const to of ['élise@example.net', 'elise@académie.example'])
    await expect(mail.send({ ...letter, to })).rejects.toThrow('not one plain address')
  await mail.send({ ...letter, subject: 'Été', paragraphs: ['Ça y est : déjà l’été.'] })
  expect(sink.kept).toMatchObject([{ from: FROM.address, to: [letter.to], asked: [] }])
  expect(sink.kept[0]?.raw).toMatch(/^[\r\n -~]+$/)
})

it('says whose letter it is, that a machine wrote it, in which language, and what no forward may take away', async () => {
  const { mail, messages } = await openMail()
  await mail.send({ ...letter, language: 'es', code: '123456', notice: true })
  await mail.send(letter)
  const [noticed, plain] = messages()
  expect(Object.fromEntries(noticed?.headers ?? [])).toMatchObject({
    from: `${FROM.name} <${FROM.address}>`,
    to: letter.to,
    'message-id': '<e5f6@ac-martinique.fr>',
    'content-language': 'es',
    'auto-submitted': 'auto-generated',
    'alize-notice': 'yes',
    'content-type': 'text/plain; charset=utf-8',
  })
  expect(noticed?.text).toBe('Bonjour Jean,\r\n\r\n123456\r\n')
  expect(plain?.header('alize-notice')).toBeUndefined()
  expect(plain?.header('message-id')).toBe(noticed?.header('message-id'))
})

it.each([
  ['expired', 'certificate has expired'],
  ['other-host', 'altnames'],
  ['none', 'STARTTLS'],
] as const)(
  'T-INJ-05: hands nothing over to a relay whose certificate is: %s',
  async (certificate, reason) => {
    const { mail, sink } = await openMail(certificate)
    await expect(mail.send(letter)).rejects.toThrow(reason)
    expect(await mail.state()).toBe('delayed')
    expect(sink.kept).toEqual([])
  },
)

it('T-INJ-05: says nothing of a letter to a relay that another authority has signed, nor a password without TLS', async () => {
  const { sink } = await openMail()
  const wire = await startProxy(sink.port)
  stopLater(() => wire.stop())
  const { mail } = await openMail('good', () => ({ port: wire.port }))
  await expect(mail.send(letter)).rejects.toThrow('self-signed certificate')
  expect(wire.sent()).toContain('STARTTLS')
  expect(wire.sent()).not.toMatch(/AUTH|MAIL FROM|Bonjour/)
  await expect(openMail('none', () => ({ security: 'none' }))).rejects.toThrow('without TLS')
})

it('asks a relay how it is once in five seconds, however many want to know', async () => {
  const { mail, sink, advance } = await openMail()
  expect(await mail.state()).toBe('working')
  sink.setDown(true)
  advance(4999)
  expect(await Promise.all([mail.state(), mail.state()])).toEqual(['working', 'working'])
  advance(1)
  expect(await mail.state()).toBe('delayed')
})

it('calls a relay late that says nothing, long before it gives up sending: every page waits to hear it', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  stopLater(() => void silent.close())
  const { port } = silent.address() as AddressInfo
  const { mail } = await openMail('good', () => ({ port, timeout: 60_000 }))
  const from = performance.now()
  expect(await mail.state()).toBe('delayed')
  expect(performance.now() - from).toBeLessThan(10_000)
})

it('never claims to know whether a letter lies in a mailbox: it has no key to any', async () => {
  const { mail } = await openMail()
  expect(await mail.hasArrived('jsairien', letter.id)).toBeUndefined()
})
