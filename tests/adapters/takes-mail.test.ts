import { afterAll, beforeAll, expect, it } from 'vitest'
import { createDomainCheck } from '#src/service/adapters/smtp/takes-mail.ts'
import { startNameServer } from './name-server.ts'

let server: Awaited<ReturnType<typeof startNameServer>>
beforeAll(async () => {
  server = await startNameServer({
    'mx.example': { mx: ['mail.mx.example'] },
    'host.example': { a: true },
    'six.example': { aaaa: true },
    'null.example': { mx: [''], a: true },
    'web.example': {},
    'refusing.example': { fails: 'refuses' },
    'silent.example': { fails: 'says nothing' },
  })
})
afterAll(() => void server.socket.close())

it.each<[domain: string, expected: boolean | undefined, why: string]>([
  ['mx.example', true, 'it has an MX'],
  ['host.example', true, 'without an MX, its host takes mail (RFC 5321 5.1)'],
  ['six.example', true, 'a host that speaks IPv6 alone'],
  ['null.example', false, 'its null MX refuses all mail (RFC 7505)'],
  ['web.example', false, 'there is nothing but its name'],
  ['nobody.example', false, 'nobody bears that name'],
  ['refusing.example', undefined, 'the name server does not want to say'],
  ['silent.example', undefined, 'the name server says nothing'],
])('whether %s takes mail is %s: %s', async (domain, expected) => {
  const takesMail = createDomainCheck({ nameServers: [server.at], timeout: 200 })
  expect(await takesMail(domain)).toBe(expected)
})
