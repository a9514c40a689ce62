import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { ask } from '#tests/support/over-http.ts'
import { messaging, randomKey } from '#tests/support/node-settings.ts'
import { makeCertificate } from './certificate.ts'
import { freePort, startServer, untilListening } from './process.ts'

const HOST = 'compte.ac-exemple.fr'
const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'alize-nginx-'))
const ports = { service: 0, https: 0, http: 0 }
const stops: (() => unknown)[] = [() => rmSync(folder, { recursive: true })]
afterAll(async () => {
  for (const stop of stops.toReversed()) await stop()
})

beforeAll(async () => {
  for (const name of ['service', 'https', 'http'] as const) ports[name] = await freePort()
  makeCertificate(folder, 'good')
  await startService()
  // The shipped file, with ports and a certificate of the test.
  const site = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8')
    .replace('127.0.0.1:8080', `127.0.0.1:${ports.service}`)
    .replaceAll(/^ *listen \[::\].*$/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${ports.http};`)
    .replace('listen 443 ', `listen 127.0.0.1:${ports.https} `)
    .replace('/etc/ssl/alize/fullchain.pem', join(folder, 'cert.pem'))
    .replace('/etc/ssl/alize/key.pem', join(folder, 'key.pem'))
  const here = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; user ${userInfo().username}; pid ${folder}/pid; error_log ${folder}/error.log; events {}
    http { access_log off; ${here.join(' ')} ${site} }`,
  )
  const nginx = startServer('/usr/sbin/nginx', ['-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`])
  stops.push(nginx.stop)
  await untilListening(ports.https, nginx.child)
}, 30_000)

async function startService() {
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>Alizé</title>')

  const config = {
    academy: 'martinique',
    // Its page is none that was built.
    production: false,
    publicUrl: `https://${HOST}`,
    trustedProxies: ['127.0.0.1'],
    listen: { port: ports.service },
    site: join(folder, 'dist'),
    auditLog: join(folder, 'audit.log'),
    keys: { hashing: randomKey(), files: randomKey() },
    store: { sqlite: '/nowhere' },
    directory: { url: 'ldaps://x', account: { dn: 'x', password: 'x' }, nobody: 'x', base: 'x' },
    ...messaging,
  }
  const file = join(folder, 'alize.json')
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 })
  const service = spawn(process.execPath, [join(root, 'tests/support/node-service.ts'), file])
  stops.push(() => service.kill('SIGTERM'))
  await untilListening(ports.service, service)
}

/** As a browser asks, through nginx. */
const browse = (
  path: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: object; body?: string } = {},
) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const sent = request(
      {
        ...{ host: '127.0.0.1', port: ports.https, servername: 'localhost', path, method },
        ca: readFileSync(join(folder, 'cert.pem')),
        headers: { Host: HOST, ...headers },
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part) => (text += String(part)))
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
const signIn = (headers = {}) =>
  browse('/api/sessions', {
    method: 'POST',
    headers: { Origin: `https://${HOST}`, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ identifier: 'pbalthazar', password: EVERYONES_PASSWORD, personal: false }),
  })

it('lets people in through the nginx of the example, in cookies that only this host gets back', async () => {
  expect((await browse('/connexion')).status).toBe(200)
  const answer = await signIn()
  expect(answer.status).toBe(201)
  expect(String(answer.headers['set-cookie'])).toContain('__Host-alize-session=')
  expect(answer.headers['strict-transport-security']).toBeDefined()
})

it('sends whoever comes without TLS to where there is', async () => {
  const answer = await ask(ports.http, '/connexion?lang=en', { headers: { Host: HOST } })
  expect([answer.status, answer.headers['location']]).toEqual([301, `https://${HOST}/connexion?lang=en`])
})

it('T-THR-05: takes nobody’s word for where they come from', async () => {
  await signIn({ 'X-Forwarded-For': '203.0.113.66', Forwarded: 'for=203.0.113.66' })
  await expect.poll(() => readFileSync(join(folder, 'audit.log'), 'utf8')).toContain('"address":"127.0.0.1"')
  expect(readFileSync(join(folder, 'audit.log'), 'utf8')).not.toContain('203.0.113.66')
})

it('shows its figures to nobody outside, and takes no body that no form sends', async () => {
  for (const page of ['/metrics', '/readyz']) expect((await browse(page)).status).toBe(404)
  const headers = { Origin: `https://${HOST}`, 'Content-Type': 'image/png', 'Idempotency-Key': 'x' }
  const send = (megabytes: number) =>
    browse('/api/reports/files', { method: 'POST', headers, body: 'x'.repeat(megabytes * 1024 * 1024) })
  expect([(await send(11)).status, (await send(13)).status]).toEqual([413, 413])
  // Not now and then a 502, because the service had gone before nginx was done.
  for (let time = 0; time < 10; time++) expect((await send(11)).body).toContain('too-large')
})
