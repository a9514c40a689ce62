import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { account } from '#tests/support/calls.ts'
import { latch } from '#tests/support/latch.ts'
import { openNodeWorld, type NodeWorld } from '#tests/support/node-host.ts'
import { ORIGIN } from '#tests/support/node-visitor.ts'
import { ask } from '#tests/support/over-http.ts'

const HEAD = [
  `Host: ${new URL(ORIGIN).host}`,
  `Origin: ${ORIGIN}`,
  'X-Forwarded-For: 198.51.100.7',
  'X-Forwarded-Proto: https',
  'Content-Type: application/json',
].join('\r\n')

/** Writes this to a connection, and reads until the other side closes it. */
function talk({ server }: NodeWorld, text: string): Promise<{ said: string; after: number }> {
  const started = performance.now()
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text))
    let said = ''
    socket.setEncoding('latin1').on('data', (chunk) => (said += String(chunk)))
    // What was cut off has been answered as far as it was heard.
    socket.on('error', () => undefined)
    socket.on('close', () => resolve({ said, after: performance.now() - started }))
  })
}
const statusOf = ({ said }: { said: string }) => Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1] ?? 0)
const stillServes = async (host: NodeWorld) =>
  expect(
    (await ask(host.server.port, '/api/status', { headers: host.headersFrom('198.51.100.8') })).status,
  ).toBe(200)

describe('too much', () => {
  it.each([
    ['one header', `X-Long: ${'x'.repeat(9000)}`],
    ['a cookie', `Cookie: ${'x'.repeat(9000)}`],
    ['many headers', Array.from({ length: 900 }, (_, i) => `X-${i}: ${'x'.repeat(20)}`).join('\r\n')],
  ])('T-BRW-23: is 431 for %s of more than 8 KB, with the headers of every answer', async (_what, header) => {
    const host = await openNodeWorld()
    const reply = await talk(host, `GET /api/status HTTP/1.1\r\n${HEAD}\r\n${header}\r\n\r\n`)
    expect(statusOf(reply)).toBe(431)
    expect(reply.said).toMatch(/content-security-policy: .*frame-ancestors 'none'/i)
    await stillServes(host)
  })

  it('T-BRW-23: is 413 for a body that says it is too large, before it comes', async () => {
    const host = await openNodeWorld()
    const reply = await talk(
      host,
      `POST /api/sessions HTTP/1.1\r\n${HEAD}\r\nContent-Length: 99999999\r\n\r\n{`,
    )
    expect(statusOf(reply)).toBe(413)
    expect(reply.after).toBeLessThan(2000)
  })

  it('T-BRW-23: is 413 for a body that does not say how large it is', async () => {
    const host = await openNodeWorld()
    const chunk = `2000\r\n${'x'.repeat(0x2000)}\r\n`
    const reply = await talk(
      host,
      `POST /api/sessions HTTP/1.1\r\n${HEAD}\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(3)}`,
    )
    expect(statusOf(reply)).toBe(413)
  })

  it.each([
    ['compressed', 'Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b\x08\x00'],
    ['in UTF-16', 'Content-Length: 4\r\n\r\n\xff\xfe{\x00'],
    ['in broken UTF-8', 'Content-Length: 4\r\n\r\n"\xc3\x28"'],
  ])('T-BRW-23: is not understood when it is %s', async (_how, rest) => {
    const host = await openNodeWorld()
    const reply = await talk(host, `POST /api/sessions HTTP/1.1\r\n${HEAD}\r\nConnection: close\r\n${rest}`)
    expect(statusOf(reply)).toBe(400)
  })
})

describe('a request in two minds', () => {
  it.each([
    ['two lengths', 'Content-Length: 2\r\nContent-Length: 40'],
    ['a length and chunks', 'Content-Length: 2\r\nTransfer-Encoding: chunked'],
    ['a name before its colon', 'X-Odd : 1'],
    ['a folded line', 'X-Odd: 1\r\n\tSet-Cookie: 1'],
    ['a lone carriage return', 'X-Odd: 1\rSet-Cookie: a'],
  ])('T-BRW-14: is refused for %s, which proxies read in another way', async (_what, header) => {
    const host = await openNodeWorld()
    const reply = await talk(
      host,
      `POST /api/sessions HTTP/1.1\r\n${HEAD}\r\nConnection: close\r\n${header}\r\n\r\n{}`,
    )
    expect(statusOf(reply)).toBe(400)
    expect(reply.said).not.toMatch(/set-cookie/i)
  })

  it.each(['http://evil.example/api/status', '*', 'evil.example:443'])(
    'is refused when it asks for another place: %s',
    async (target) => {
      const host = await openNodeWorld()
      const reply = await talk(host, `OPTIONS ${target} HTTP/1.1\r\n${HEAD}\r\nConnection: close\r\n\r\n`)
      expect(statusOf(reply)).toBe(400)
    },
  )

  it('stays at this origin when its path looks like another', async () => {
    const host = await openNodeWorld()
    const headers = host.headersFrom('198.51.100.7')
    for (const path of ['//evil.example/api/account', '/api//evil.example', '/\\evil.example'])
      expect((await ask(host.server.port, path, { headers })).status).toBe(404)
  })
})

describe('somebody slow', () => {
  const limits = { headers: 300, request: 600, idle: 400 }

  it.each([
    ['headers', `GET / HTTP/1.1\r\nHost: x\r\n`],
    ['a body', `POST /api/sessions HTTP/1.1\r\n${HEAD}\r\nContent-Length: 50\r\n\r\n{"identifier":`],
    ['nothing at all', ''],
  ])('holds no connection with %s that never end', async (_what, text) => {
    const host = await openNodeWorld({}, { limits })
    const { after } = await talk(host, text)
    expect(after).toBeLessThan(3000)
    await stillServes(host)
  })
})

describe('too many at once', () => {
  it('are asked to come back, while those in hand are answered', async () => {
    const host = await openNodeWorld({}, { limits: { inHand: 2 } })
    const { store } = host.ports
    const held = latch()
    host.ports.store = {
      transaction: async (work) => {
        await held.opened
        return store.transaction(work)
      },
    }
    const first = [account(host.visitor()), account(host.visitor())]
    await expect.poll(() => overloaded(host)).toEqual([503, '5'])
    expect((await ask(host.server.port, '/healthz')).status).toBe(200)
    held.open()
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual([401, 401])
    await stillServes(host)
  })

  const overloaded = async (host: NodeWorld) => {
    const { status, headers } = await ask(host.server.port, '/', {
      headers: host.headersFrom('198.51.100.9'),
    })
    return [status, headers['retry-after']]
  }
})

describe('a stop', () => {
  it('answers those in hand, and takes nobody else in', async () => {
    const host = await openNodeWorld()
    const { directory } = host.ports
    const held = latch()
    const asked = latch()
    host.ports.directory = {
      ...directory,
      findByIdentifier: async (identifier) => {
        asked.open()
        await held.opened
        return directory.findByIdentifier(identifier)
      },
    }
    const body = JSON.stringify({
      identifier: 'pbalthazar',
      password: 'Trois-flamboyants-972',
      personal: false,
    })
    const headers = { ...host.headersFrom('198.51.100.7'), 'Content-Type': 'application/json' }
    const inHand = ask(host.server.port, '/api/sessions', { method: 'POST', headers, body })
    await asked.opened
    const stopped = host.server.stop()
    await expect(ask(host.server.port, '/healthz')).rejects.toThrow('ECONNREFUSED')
    held.open()
    expect((await inHand).status).toBe(201)
    await stopped
  })

  it('waits no longer than it may for somebody who never ends', async () => {
    const host = await openNodeWorld({}, { limits: { stop: 100 } })
    const talking = talk(host, `POST /api/sessions HTTP/1.1\r\n${HEAD}\r\nContent-Length: 50\r\n\r\n{`)
    await stillServes(host)
    await host.server.stop()
    expect((await talking).after).toBeLessThan(3000)
  })
})

it('T-BRW-23: tells the operators nothing when somebody leaves in the middle of a request', async () => {
  const host = await openNodeWorld()
  for (let n = 0; n < 20; n++) {
    const socket = connect(host.server.port, '127.0.0.1')
    await once(socket, 'connect')
    const head = `POST /api/activations HTTP/1.1\r\n${HEAD}\r\nIdempotency-Key: ${n}\r\nContent-Length: 99\r\n\r\n{`
    await new Promise((resolve) => socket.write(head, resolve))
    await sleep(n)
    socket.resetAndDestroy()
  }
  await stillServes(host)
  await sleep(50)
  expect(host.reports).toEqual([])
})

it('T-BRW-23: takes no more at once from one network, and goes on answering the others', async () => {
  const host = await openNodeWorld({}, { limits: { inHandOfOne: 3 } })
  // Bodies that never come: each request stays in hand.
  const sockets = Array.from({ length: 20 }, () => connect(host.server.port, '127.0.0.1'))
  const statuses: number[] = []
  for (const socket of sockets)
    socket
      .on('data', (said) => statuses.push(Number(String(said).slice(9, 12))))
      .write(`POST /api/sessions HTTP/1.1\r\n${HEAD}\r\nContent-Length: 99\r\n\r\n{`)
  await expect.poll(() => statuses).toEqual(Array.from({ length: 17 }, () => 503))
  await stillServes(host)
  const again = { headers: host.headersFrom('198.51.100.7') }
  expect((await ask(host.server.port, '/api/status', again)).status).toBe(503)
  for (const socket of sockets) socket.destroy()
  await expect.poll(async () => (await ask(host.server.port, '/api/status', again)).status).toBe(200)
})
