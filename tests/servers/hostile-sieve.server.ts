import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createManageSieve } from '#src/service/adapters/sieve/managesieve.ts'
import { stopAll, stopLater } from './open-mail.ts'

afterEach(stopAll)

/** Milliseconds: enough for all but silence, however busy the machine. */
const TIMEOUT = 1500
const GREETING = '"SIEVE" "fileinto"\r\n"STARTTLS"\r\nOK\r\n'

/** A server that does as it likes; all that a client said to it, in the end. */
async function ask(behave: (socket: Socket) => void): Promise<{ error: string; heard: string }> {
  const heard: Buffer[] = []
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined).on('data', (octets) => heard.push(octets)))
    behave(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  stopLater(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const error = await createManageSieve({
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    account: { user: 'portail', password: 'secret-of-the-portal' },
    timeout: TIMEOUT,
  })
    .open('lrosette', async () => undefined)
    .then(() => 'none', String)
  return { error, heard: Buffer.concat(heard).toString('latin1') }
}

/** Says the same for ever, as fast as it is listened to. */
const endlessly = (some: string) => (socket: Socket) => {
  const text = some.repeat(2000)
  const more = () => {
    while (!socket.destroyed && socket.write(text)) continue
  }
  socket.on('drain', more)
  more()
}
const saying =
  (...answers: string[]) =>
  (socket: Socket) => {
    socket.write(answers[0] ?? '')
    socket.on('data', () => socket.write(answers[1] ?? ''))
  }

it.each([
  ['no STARTTLS, however the client is let in', 'no STARTTLS', saying('"SASL" "PLAIN"\r\nOK\r\n', 'OK\r\n')],
  ['NO to STARTTLS', 'not now', saying(GREETING, 'NO "not now"\r\n')],
  [
    'more than an answer to STARTTLS',
    'more than an answer',
    saying(GREETING, 'OK\r\n"SASL" "PLAIN"\r\nOK\r\n'),
  ],
  ['goodbye', 'TRYLATER: Too busy', saying('BYE (TRYLATER) "Too busy"\r\n')],
  ['another protocol', 'no ManageSieve', saying('* OK [CAPABILITY IMAP4rev1] ready\r\n')],
  ['nothing', 'aborted', () => undefined],
  ['a line without end', 'an endless line', endlessly('"a" ')],
  ['a string without end', 'an endless line', endlessly('"aaaaaaaaaaaaaaaa')],
  ['lines without end', 'too many lines', endlessly('"a"\r\n')],
  ['a text too long to be kept', 'too long', endlessly('{99999999}\r\naaaaaaaaaaaaaaa')],
  ['texts that are too long together', 'too long', endlessly(`{1000}\r\n${'a'.repeat(1000)}`)],
  [
    'no UTF-8',
    'encoded data was not valid',
    (socket: Socket) => socket.write(Buffer.from('"\xff"\r\n', 'latin1')),
  ],
  [
    'an octet now and then',
    'aborted',
    (socket: Socket) => {
      const drip = setInterval(() => socket.write('a'), 20)
      socket.on('close', () => clearInterval(drip))
    },
  ],
])('a mail server that says %s is left, in time and without a secret', async (_, reason, behave) => {
  const before = Date.now()
  const { error, heard } = await ask(behave)
  expect(error).toContain(reason)
  expect(Date.now() - before).toBeLessThan(5 * TIMEOUT)
  expect(heard).not.toMatch(/AUTHENTICATE|secret|lrosette/)
})
