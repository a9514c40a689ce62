import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { userInfo, tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { openSqlite } from '#src/service/adapters/sql/sqlite.ts'
import { managerHash } from '#src/service/audit.ts'
import type { Kinds } from '#src/service/records.ts'
import { messaging, randomKey } from '#tests/support/node-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'alize-desk-process-'))
afterAll(() => rmSync(folder, { recursive: true }))

const REFERENCE = 'ABCD-2345'
const hashing = randomKey()
const settings = {
  production: false,
  academy: 'martinique',
  publicUrl: 'http://localhost:8080',
  keys: { hashing, files: randomKey() },
  store: { sqlite: join(folder, 'alize.sqlite') },
  directory: { url: 'ldap://x', account: { dn: 'x', password: 'x' }, nobody: 'x', base: 'x' },
  ...messaging,
}
const report: Kinds['report'] = {
  category: 'mail', status: 'received', sentAt: Date.now(), answerBy: '2099-01-04', keptUntil: '2099-06-01',
  email: 'jean@example.net', language: 'fr', who: { name: 'Jean Sairien', staff: 'teaching' },
  what: 'Plus rien', files: [], messages: [], letters: [],
} // prettier-ignore

/** The database as the running service would leave it, and find it. */
async function inStore<T>(work: Parameters<ReturnType<typeof createSqlStore>['transaction']>[0]): Promise<T> {
  const database = await openSqlite(settings.store.sqlite)
  const store = createSqlStore(database, { now: Date.now, sleep: async () => undefined })
  try {
    return (await store.transaction(work)) as T
  } finally {
    await database.close()
  }
}
beforeAll(async () => {
  await inStore((records) => records.put('report', REFERENCE, report))
})

/** Runs the desk as a manager does, whoever they became by sudo. */
async function desk(args: string[], { typed = '', config = {}, sudo = '', readsOn = true } = {}) {
  const file = join(folder, 'alize.json')
  writeFileSync(file, JSON.stringify({ ...settings, ...config }), { mode: 0o600 })
  const { SUDO_USER: _, ...environment } = process.env
  const script = join(import.meta.dirname, '../../src/service/node/main.ts')
  const child = spawn('node', [script, 'desk', '--config', file, ...args], {
    env: { ...environment, ...(sudo !== '' && { SUDO_USER: sudo }) },
  })
  child.stdin.end(typed)
  if (!readsOn) child.stdout.destroy()
  const [shown, warned, code] = await Promise.all([
    readsOn ? text(child.stdout) : '',
    text(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ])
  return { code, shown, warned }
}

it('answers with what is piped in, for the running service to tell of', async () => {
  const { code, shown, warned } = await desk(['répondre', REFERENCE], { typed: 'Bonjour,\nc’est réparé.\n' })
  expect([code, warned]).toEqual([0, ''])
  expect(shown).toContain('Réponse enregistrée')
  const kept = await inStore<Kinds['report'] | undefined>((records) => records.get('report', REFERENCE))
  expect(kept?.messages.map((message) => message.text)).toEqual(['Bonjour,\nc’est réparé.'])
  const letters = await inStore<{ value: Kinds['message'] }[]>((records) => records.list('message'))
  expect(letters.map(({ value }) => [value.to.value, value.tries])).toEqual([['jean@example.net', 0]])
})

it('is in the name of the session, and of the person behind it where sudo was used', async () => {
  expect((await desk(['liste'])).shown).toContain(REFERENCE)
  await desk(['liste'], { sudo: 'lrosier' })
  const log = await inStore<{ value: Kinds['audit'] }[]>((records) => records.list('audit'))
  const secret = new Uint8Array(Buffer.from(hashing, 'base64'))
  const names = [userInfo().username, 'lrosier']
  expect(log.slice(-2).map(({ value }) => value.by)).toEqual(
    await Promise.all(names.map((name) => managerHash({ secret }, name))),
  )
})

it('ends in silence when whoever reads it stops before the end', async () => {
  const ended = await desk(['aide'], { readsOn: false })
  expect([ended.code, ended.warned]).toEqual([0, ''])
})

it('tells what is wrong with its configuration or its database, and quotes no key', async () => {
  const misconfigured = await desk(['liste'], { config: { academy: 'atlantis' } })
  expect([misconfigured.code, misconfigured.shown]).toEqual([1, ''])
  expect(misconfigured.warned).toMatch(
    /^Cela n’a pas pu se faire\. Montrez ceci à la personne qui administre/,
  )
  expect(misconfigured.warned).toContain('  │ - academy: must be one of ')
  const lost = await desk(['liste'], { config: { store: { sqlite: join(folder, 'none/alize.sqlite') } } })
  expect([lost.code, lost.warned]).toEqual([1, expect.stringContaining('store: ENOENT')])
  const directory = { ...settings.directory, ca: import.meta.filename }
  const certified = await desk(['liste'], { config: { directory } })
  expect(certified.warned.replaceAll('\n  │', '')).toMatch(/directory\.ca: .* holds no certificate/)
  expect(misconfigured.warned + lost.warned).not.toContain(hashing)
})
