import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterEach, expect, it } from 'vitest'
import { EVERYONES_PASSWORD, jean } from '#tests/support/people.ts'
import { openDirectory, stopAll, stopLater } from './open-directory.ts'
import { startProxy } from './proxy.ts'
import { PORTAL } from './slapd-conf.ts'

afterEach(stopAll)

const portOf = (url: string) => Number(new URL(url).port)

it.each([
  ['expired', 'certificate has expired'],
  ['other-host', 'does not match certificate'],
  ['none', 'unsupported extended operation'],
] as const)('T-INJ-05: says nothing to a directory whose certificate is: %s', async (certificate, reason) => {
  const { directory } = await openDirectory({ certificate })
  await expect(directory.findByUid(jean.uid)).rejects.toThrow(reason)
  await expect(directory.verifyPassword('pbalthazar', EVERYONES_PASSWORD)).rejects.toThrow(reason)
})

it('T-INJ-05: trusts no authority that it was not told of', async () => {
  const { settings: another } = await openDirectory()
  const { directory } = await openDirectory({}, () => (another.ca === undefined ? {} : { ca: another.ca }))
  await expect(directory.findByUid(jean.uid)).rejects.toThrow()
})

it('T-INJ-05: sends no password in clear when STARTTLS is stripped on the way', async () => {
  const received: Buffer[] = []
  const stripping = createServer((socket) => {
    socket
      .on('error', () => socket.destroy())
      .on('data', (request) => {
        received.push(request)
        // ExtendedResponse to the same message: protocolError, no name, no text.
        socket.write(Buffer.from([0x30, 12, 2, 1, request[4] ?? 0, 0x78, 7, 10, 1, 2, 4, 0, 4, 0]))
      })
  }).listen(0, '127.0.0.1')
  await once(stripping, 'listening')
  stopLater(async () => void stripping.close())
  const { port } = stripping.address() as AddressInfo
  const { directory } = await openDirectory({}, () => ({ url: `ldap://localhost:${port}` }))

  await expect(directory.verifyPassword('pbalthazar', EVERYONES_PASSWORD)).rejects.toThrow()
  const sent = Buffer.concat(received).toString('latin1')
  expect(sent).toContain('1.3.6.1.4.1.1466.20037')
  for (const secret of [PORTAL.dn, PORTAL.password, EVERYONES_PASSWORD, 'pbalthazar'])
    expect(sent).not.toContain(secret)
})

it('speaks over ldaps as well', async () => {
  const { directory } = await openDirectory({}, ({ secureUrl }) => ({ url: secureUrl }))
  expect((await directory.findByUid(jean.uid))?.uid).toBe(jean.uid)
  expect(await directory.verifyPassword('pbalthazar', EVERYONES_PASSWORD)).toBe(true)
})

it('says that a directory is down, and calls no password wrong for it', async () => {
  const { directory, stop } = await openDirectory()
  expect(await directory.verifyPassword('pbalthazar', EVERYONES_PASSWORD)).toBe(true)
  await stop()
  await expect(directory.verifyPassword('pbalthazar', EVERYONES_PASSWORD)).rejects.toThrow()
  await expect(directory.verifyPassword(undefined, EVERYONES_PASSWORD)).rejects.toThrow()
  await expect(directory.findByUid('nobody')).rejects.toThrow()
})

it('says so too when the portal’s own account is refused', async () => {
  const { directory } = await openDirectory({}, () => ({ account: { ...PORTAL, password: 'changed' } }))
  await expect(directory.verifyPassword('pbalthazar', EVERYONES_PASSWORD)).rejects.toThrow()
})

it('comes back after a lost connection, in secret as before', async () => {
  const { settings } = await openDirectory()
  const proxy = await startProxy(portOf(settings.url))
  stopLater(proxy.stop)
  const { directory } = await openDirectory({}, () => ({
    ...settings,
    url: `ldap://localhost:${proxy.port}`,
  }))
  for (let time = 0; time < 3; time++) {
    expect(await directory.verifyPassword('pbalthazar', EVERYONES_PASSWORD)).toBe(true)
    await proxy.cut()
  }
  for (const secret of [PORTAL.password, EVERYONES_PASSWORD, 'pbalthazar'])
    expect(proxy.sent()).not.toContain(secret)
})

it('gives up on a directory that never answers', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  stopLater(async () => void silent.close())
  const { port } = silent.address() as AddressInfo
  const { directory } = await openDirectory({}, () => ({ url: `ldap://localhost:${port}`, timeout: 200 }))
  await expect(directory.findByUid(jean.uid)).rejects.toThrow()
})

it('T-THR-09: 200 people at once keep no more connections than it may have, and each is answered', async () => {
  const { settings } = await openDirectory()
  const wire = await startProxy(portOf(settings.url))
  stopLater(wire.stop)
  const { directory } = await openDirectory({}, () => ({
    ...settings,
    ...{ url: `ldap://localhost:${wire.port}`, connections: 3, timeout: 60_000 },
  }))
  const asked = Array.from({ length: 200 }, (_, i) => (i % 2 ? 'pbalthazar' : 'nobody'))
  const verified = await Promise.all(asked.map((uid) => directory.verifyPassword(uid, EVERYONES_PASSWORD)))
  expect(verified).toEqual(asked.map((uid) => uid === 'pbalthazar'))
  // Those of the portal itself, and those on which it tries passwords.
  expect(wire.most()).toBeLessThanOrEqual(2 * 3)
}, 60_000)

it('mixes nobody up when many ask at once on few connections', async () => {
  const { directory } = await openDirectory({}, () => ({ connections: 2 }))
  const asked = Array.from({ length: 24 }, (_, i) => (i % 3 ? 'pbalthazar' : 'nobody'))
  const verified = await Promise.all(asked.map((uid) => directory.verifyPassword(uid, EVERYONES_PASSWORD)))
  expect(verified).toEqual(asked.map((uid) => uid === 'pbalthazar'))
})
