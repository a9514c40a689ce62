import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask } from '#tests/support/over-http.ts'
import { randomKey } from '#tests/support/node-settings.ts'
import { freePort } from './process.ts'

const root = join(import.meta.dirname, '../..')
/** As an operator has it: nothing of the repository above it, and no packages. */
const folder = mkdtempSync(join(tmpdir(), 'alize-server-'))
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(() => {
  // Not the page that tests get of React.
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync('npm', ['run', 'build:server'], { cwd: root, env, stdio: 'pipe' })
  cpSync(join(root, 'dist-server'), folder, { recursive: true })
}, 120_000)

const HOST = 'compte.ac-martinique.example'
/** What the proxy says of a visitor. */
const headers = { Host: HOST, 'X-Forwarded-For': '192.0.2.7', 'X-Forwarded-Proto': 'https' }

it('is a page, one file and its licences', () => {
  expect(readdirSync(folder).sort()).toEqual(['alize.mjs', 'dist', 'licences.md'])
  const licences = readFileSync(join(folder, 'licences.md'), 'utf8')
  for (const bundled of ['hono', 'ldapts', 'nodemailer', 'pg', 'zod', '@zxcvbn-ts/language-fr'])
    expect(licences).toContain(`## ${bundled} - `)
})

it('ARC-02: holds nobody and nothing of the demonstration', () => {
  const files = globSync('**/*.{mjs,js,html}', { cwd: folder })
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((file) => /Sairien|Balthazar/.test(readFileSync(join(folder, file), 'utf8')))).toEqual(
    [],
  )
})

it('serves portal and API with Node alone, while the servers it leans on are down', async () => {
  const port = await freePort()
  const nowhere = await freePort()
  const config = {
    academy: 'martinique',
    publicUrl: `https://${HOST}`,
    trustedProxies: ['127.0.0.1'],
    listen: { port },
    keys: { hashing: randomKey(), files: randomKey() },
    store: { sqlite: 'alize.db' },
    directory: {
      url: `ldap://127.0.0.1:${nowhere}`,
      account: { dn: 'cn=portal', password: 'x' },
      nobody: 'cn=nobody',
      base: 'ou=people',
    },
    sieve: { host: '127.0.0.1', port: nowhere, account: { user: 'portal', password: 'x' } },
    smtp: { host: '127.0.0.1', port: nowhere, from: { name: 'Alizé', address: 'portal@example.fr' } },
    sms: { url: 'https://sms.example/send', token: 'x' },
  }
  writeFileSync(join(folder, 'alize.json'), JSON.stringify(config), { mode: 0o600 })
  const service = spawn(process.execPath, ['alize.mjs', 'serve', '--config', 'alize.json'], { cwd: folder })
  let said = ''
  service.stderr.setEncoding('utf8').on('data', (chunk) => (said += String(chunk)))
  const ended = new Promise((resolve) => service.on('close', resolve))
  try {
    await expect.poll(() => said, { timeout: 10_000 }).toContain(`port ${port}`)
    expect((await ask(port, '/healthz')).status).toBe(200)
    // Why they are down is told by itself, in the words of whoever answered: nobody's name is in them.
    for (const server of ['directory', 'mail', 'mailRules'])
      await expect
        .poll(() => said)
        .toMatch(new RegExp(`"server":"${server}","state":"down",.*ECONNREFUSED.*127\\.0\\.0\\.1:${nowhere}`))
    const page = await ask(port, '/connexion', { headers })
    expect([page.status, page.body.toString()]).toEqual([200, expect.stringContaining('<h1')])
    const status = await ask(port, '/api/status', { headers })
    expect(JSON.parse(status.body.toString())).toMatchObject({ maintenance: false })
  } finally {
    service.kill('SIGTERM')
  }
  expect(await ended).toBe(0)
})

it.each([
  ['20.19.0', false],
  ['22.12.0', false],
  ['22.13.0', true],
  ['24.0.0', true],
])('on Node %s it runs: %s', (version, isEnough) => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, 'alize.mjs'],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(status).toBe(1)
  expect(stderr).toContain(
    isEnough ? 'Usage: node alize.mjs' : `needs Node 22.13 or newer; this is ${version}`,
  )
})
