import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { messaging, randomKey } from '#tests/support/node-settings.ts'
import { ask } from '#tests/support/over-http.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'

const folder = mkdtempSync(join(tmpdir(), 'alize-process-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'dist/pages/fr'), { recursive: true })
const home = join(folder, 'dist/pages/fr/index.html')
writeFileSync(home, '<title>Alizé – académie de Martinique</title>')
writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>Alizé</title>')

const auditLog = join(folder, 'audit.log')
const hashing = randomKey()
const settings = {
  production: false,
  academy: 'martinique',
  publicUrl: 'http://localhost:8080',
  listen: { port: 0 },
  site: join(folder, 'dist'),
  auditLog,
  maintenanceFile: join(folder, 'maintenance'),
  keys: { hashing, files: randomKey() },
  store: { sqlite: ':memory:' },
  directory: { url: 'ldap://x', account: { dn: 'x', password: 'x' }, nobody: 'x', base: 'x' },
  ...messaging,
}

/** Starts the service as an operator does; tells what it wrote to the standard error, and how it ended. */
function start(config: object) {
  const file = join(folder, 'alize.json')
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 })
  const child = spawn('node', [join(import.meta.dirname, '../support/node-service.ts'), file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk) => (said += String(chunk)))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const listening = async () => {
    await expect.poll(() => said, { timeout: 10_000 }).toMatch(/port \d+/)
    return Number(/port (\d+)/.exec(said)?.[1])
  }
  return { said: () => said, ended, listening, signal: (name: NodeJS.Signals) => child.kill(name) }
}
const here = { Host: 'localhost:8080', Origin: 'http://localhost:8080', 'Content-Type': 'application/json' }
const signIn = (port: number) =>
  ask(port, '/api/sessions', {
    method: 'POST',
    headers: here,
    body: JSON.stringify({ identifier: 'pbalthazar', password: EVERYONES_PASSWORD, personal: false }),
  })

it('runs until it is told to stop, and then ends what it has begun', async () => {
  const service = start(settings)
  const port = await service.listening()
  expect((await ask(port, '/connexion', { headers: here })).status).toBe(200)
  const inHand = signIn(port)
  expect((await inHand).status).toBe(201)
  service.signal('SIGTERM')
  expect(await service.ended).toBe(0)

  const log = readFileSync(auditLog, 'utf8')
  expect(log).toContain('"event":"authn_login_success"')
  expect(log).not.toMatch(/pbalthazar|Balthazar/)
  expect(checkLog(log)).toEqual([0, expect.stringContaining('every line follows')])
  const forged = log.replace('authn_login_success', 'authn_login_fail')
  expect(checkLog(forged)).toEqual([1, expect.stringContaining('line 1 was changed')])
})

/** As an operator asks: the exit code, and what is said. */
function checkLog(text: string) {
  const copy = join(folder, 'copy.log')
  writeFileSync(copy, text)
  const main = join(import.meta.dirname, '../../src/service/node/main.ts')
  const told = spawnSync('node', [main, 'check-log', '--config', join(folder, 'alize.json'), copy], {
    encoding: 'utf8',
  })
  return [told.status, told.stdout + told.stderr]
}

it('is closed for maintenance while a file says so', async () => {
  const service = start(settings)
  const port = await service.listening()
  writeFileSync(settings.maintenanceFile, '')
  const closed = await signIn(port)
  expect([closed.status, closed.headers['retry-after']]).toEqual([503, '300'])
  rmSync(settings.maintenanceFile)
  expect((await signIn(port)).status).toBe(201)
  service.signal('SIGINT')
  expect(await service.ended).toBe(0)
})

it('does not start with a configuration it cannot use, and says everything that is wrong', async () => {
  const service = start({ ...settings, production: true })
  expect(await service.ended).toBe(1)
  expect(service.said()).toContain('- publicUrl: must be https in production')
  expect(service.said()).toContain('- store.sqlite: must be a file in production')
  expect(service.said()).not.toContain(hashing)
})

const production = {
  ...settings,
  production: true,
  publicUrl: 'https://compte.example',
  trustedProxies: ['127.0.0.1'],
  store: { sqlite: join(folder, 'alize.db') },
}

it.each([
  ['no page', { site: folder }, /site: no page is built in .*alize-process/],
  ['the page of another académie', { academy: 'guadeloupe' }, /site: .* built for another académie/],
])('does not start in production with %s', async (_, change, words) => {
  const service = start({ ...production, ...change })
  expect(await service.ended).toBe(1)
  expect(service.said()).toMatch(words)
})

it('ARC-02: does not start in production with a portal that plays the service itself', async () => {
  writeFileSync(join(folder, 'dist/demo.js'), 'createStore("alize-demonstration","world")')
  const service = start(production)
  expect(await service.ended).toBe(1)
  expect(service.said()).toContain('holds the demonstration')
  rmSync(join(folder, 'dist/demo.js'))
  const other = start(production)
  await other.listening()
  other.signal('SIGTERM')
  expect(await other.ended).toBe(0)
})

it('does not start where another listens already', async () => {
  const first = start(settings)
  const port = await first.listening()
  const second = start({ ...settings, listen: { port } })
  expect(await second.ended).toBe(1)
  expect(second.said()).toContain('EADDRINUSE')
  first.signal('SIGTERM')
  expect(await first.ended).toBe(0)
})

it('does not start for an académie nobody knows', async () => {
  const service = start({ ...settings, academy: 'atlantide' })
  expect(await service.ended).toBe(1)
  expect(service.said()).toMatch(/academy: must be one of .*martinique/)
})
