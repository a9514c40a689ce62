import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compressFiles } from '#src/hosting/files.ts'
import { securityHeaders } from '#src/hosting/headers.ts'
import { hosting } from '#src/hosting/preview.ts'

const page = '<!doctype html><title>Alizé</title>'
const script = 'console.log("bonjour")\n'.repeat(50)

const root = mkdtempSync(join(tmpdir(), 'alize-hosting-'))
let server: PreviewServer

beforeAll(async () => {
  mkdirSync(join(root, 'dist/assets'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'outside the site')
  writeFileSync(join(root, 'dist/index.html'), page)
  writeFileSync(join(root, 'dist/assets/index-1a2b.js'), script)
  compressFiles(join(root, 'dist'))
  server = await preview({
    root,
    configFile: false,
    plugins: [hosting()],
    preview: { host: '127.0.0.1', port: 0, cors: false },
  })
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

interface Reply {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Unlike `fetch`, sends the path as it is written, `..` included, and decodes nothing. */
function ask(path: string, { method = 'GET', headers = {} } = {}): Promise<Reply> {
  const { port } = server.httpServer.address() as AddressInfo
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
      .on('error', reject)
      .end()
  })
}

it.each([
  '/',
  '/nulle-part',
  '/assets/index-1a2b.js',
  '/assets/none.js',
  '/.well-known/change-password',
  '/%',
])('every answer carries the security headers and names no software: %s', async (path) => {
  const { headers } = await ask(path)
  for (const [name, value] of Object.entries(securityHeaders({ https: false }))) {
    expect(headers[name.toLowerCase()], name).toBe(value)
  }
  expect(headers).not.toHaveProperty('server')
  expect(headers).not.toHaveProperty('x-powered-by')
  expect(headers).not.toHaveProperty('access-control-allow-origin')
})

it('a page that exists is answered with 200, another with a real 404 and the same page', async () => {
  expect(await ask('/connexion')).toMatchObject({ status: 200, body: Buffer.from(page) })
  expect(await ask('/nulle-part')).toMatchObject({ status: 404, body: Buffer.from(page) })
})

it('a missing asset is a plain 404, so that an old page never runs a page as its script', async () => {
  const { status, headers, body } = await ask('/assets/none.js')
  expect(status).toBe(404)
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(body.toString()).toBe('404 Not Found\n')
})

it.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/@fs/etc/passwd',
])('nothing outside the site is served: %s', async (path) => {
  const { status, body } = await ask(path)
  expect(status).toBe(404)
  expect(body.toString()).not.toContain('outside the site')
  expect(body.toString()).not.toContain('root:')
})

it('an address that cannot be decoded is a 400', async () => {
  expect((await ask('/%')).status).toBe(400)
})

it('a script travels compressed for those who accept it, and plain for the others', async () => {
  const brotli = await ask('/assets/index-1a2b.js', { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(brotli.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(brotli.body).toString()).toBe(script)

  const gzip = await ask('/assets/index-1a2b.js', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body).toString()).toBe(script)

  const plain = await ask('/assets/index-1a2b.js')
  expect(plain.headers).not.toHaveProperty('content-encoding')
  expect(plain.body.toString()).toBe(script)
})

it('HEAD says the same as GET, without the body', async () => {
  const get = await ask('/connexion')
  const head = await ask('/connexion', { method: 'HEAD' })
  expect(head.status).toBe(200)
  expect(head.body).toHaveLength(0)
  expect(head.headers['content-length']).toBe(String(get.body.length))
})

it('a form posted to the static site is refused', async () => {
  const { status, headers } = await ask('/connexion', { method: 'POST' })
  expect(status).toBe(405)
  expect(headers.allow).toBe('GET, HEAD')
})

it('a password manager is redirected to a page that exists', async () => {
  const { status, headers } = await ask('/.well-known/change-password')
  expect(status).toBe(302)
  expect((await ask(headers.location ?? '')).status).toBe(200)
})
