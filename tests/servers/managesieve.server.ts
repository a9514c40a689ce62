import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createSieveFilters } from '#src/service/adapters/sieve/filters.ts'
import { createManageSieve } from '#src/service/adapters/sieve/managesieve.ts'
import { SieveRefusal } from '#src/service/adapters/sieve/scripts.ts'
import { startDovecot, type Dovecot } from './dovecot.ts'
import { startProxy } from './proxy.ts'

const UID = 'lrosette'
let dovecot: Dovecot
beforeAll(async () => {
  dovecot = await startDovecot({ uids: [UID] })
})
afterAll(() => dovecot.stop())
beforeEach(() => dovecot.empty())

const open = (change: Partial<Dovecot['settings']> = {}) =>
  createManageSieve({ ...dovecot.settings, ...change })

it('carries scripts and names of any letters and length, byte for byte', async () => {
  const name = 'Été "2026" \\ 👩‍👧'
  const content = `# ${'é\\"{5}\t'.repeat(20_000)}\n\uFEFF# \r\nkeep;\n`.replace('\uFEFF', '')
  await open().open(UID, async (scripts) => {
    await scripts.put(name, content)
    expect(await scripts.list()).toEqual([{ name, active: false }])
    expect(await scripts.get(name)).toBe(content)
    await scripts.put('empty', '')
    expect(await scripts.get('empty')).toBe('')
  })
})

it('is told what the server can do once it knows whom it speaks with', async () => {
  const capabilities = await open().open(UID, async (scripts) => scripts.capabilities)
  expect(capabilities.maxRedirects).toBe(4)
  expect(capabilities.extensions).toEqual(expect.arrayContaining(['copy', 'include']))
})

it('T-FWD-07: where an address means to be a rule, the mail server sees one bad address, and nothing is in force', async () => {
  const filters = createSieveFilters(open())
  for (const to of ['a@b.fr"; redirect "evil@x.fr', '\\"', '${hex:22}', 'a@b.fr" /* */; #', 'text:'])
    await expect(filters.setForward(UID, { to, keepsCopy: true })).rejects.toThrow(SieveRefusal)
  expect(await open().open(UID, (scripts) => scripts.list())).toEqual([])
})

it.each([
  ['nobody', '', 'nobody to act for'],
  ['the portal itself', 'a\0portail', 'nobody to act for'],
  ['somebody without a mailbox', 'inconnu', 'closed the connection'],
])('acts for %s: never', async (_, uid, reason) => {
  await expect(open().open(uid, async () => undefined)).rejects.toThrow(reason)
})

it('says so, to the operators as well, when its own password is wrong, and that is no refusal of a script', async () => {
  const told: unknown[] = []
  const settings = { ...dovecot.settings, account: { user: 'portail', password: 'faux' } }
  const asked = createManageSieve(settings, (error) => told.push(error)).open(UID, async () => undefined)
  await expect(asked).rejects.toThrow(/^not let in/)
  expect(told.map(String)).toEqual([expect.stringMatching(/^Error: not let in/)])
  await expect(asked).rejects.not.toBeInstanceOf(SieveRefusal)
})

it.each([
  ['expired', 'certificate has expired'],
  ['other-host', 'altnames'],
  ['none', 'no STARTTLS'],
] as const)('T-INJ-05: asks nothing of a server whose certificate is: %s', async (certificate, reason) => {
  const { settings, stop } = await startDovecot({ uids: [UID], certificate })
  const wire = await startProxy(settings.port)
  await expect(
    createManageSieve({ ...settings, port: wire.port }).open(UID, async () => undefined),
  ).rejects.toThrow(reason)
  expect(wire.sent()).not.toContain('AUTHENTICATE')
  await wire.stop()
  await stop()
})

it('throws when the connection is cut, whatever it was about to say, and starts afresh the next time', async () => {
  const wire = await startProxy(dovecot.settings.port)
  const server = open({ port: wire.port })
  const cutBefore = server.open(UID, async (scripts) => {
    await wire.cut()
    await scripts.list()
  })
  await expect(cutBefore).rejects.toThrow()
  expect(await server.open(UID, (scripts) => scripts.list())).toEqual([])
  await wire.stop()
  await expect(server.open(UID, (scripts) => scripts.list())).rejects.toThrow('ECONNREFUSED')
})
