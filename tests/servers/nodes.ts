import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { AuditRecord } from '#src/service/records.ts'
import { messaging, randomKey } from '#tests/support/node-settings.ts'
import { headersFrom, nodeVisitor, ORIGIN } from '#tests/support/node-visitor.ts'
import type { Visitor } from '#tests/support/world.ts'

const PROGRAM = join(import.meta.dirname, '../support/sharing-node.ts')

/** Milliseconds in which a node starts, or comes round to what waits. */
const PATIENCE = 15_000

/** What a node prints: a password evaluated, or a letter sent. */
interface Said {
  evaluated?: string
  letter?: string
  to?: string
  code?: string
}

/** The key that nodes share is that of the database: another would know nothing of what is in it. */
const keys = new Map<string, { hashing: string; files: string }>()
function keysOf(url: string) {
  const known = keys.get(url) ?? { hashing: randomKey(), files: randomKey() }
  keys.set(url, known)
  return known
}

/** Two nodes of the service in processes of their own over one database. @param jobs `dies`: see sharing-node.ts */
export async function openNodes(url: string, jobs: [first?: 'dies', second?: 'dies'] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'alize-nodes-'))
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>Alizé</title>')
  const started = [0, 1].map((i) => {
    const file = join(folder, `alize-${i}.json`)
    const settings = {
      ...{ production: false, academy: 'martinique', publicUrl: ORIGIN, trustedProxies: ['127.0.0.1'] },
      ...{
        listen: { port: 0 },
        limits: { inHandOfOne: 200 },
        site: join(folder, 'dist'),
        auditLog: join(folder, `audit-${i}.log`),
      },
      ...{ keys: keysOf(url), store: { postgres: url } },
      directory: { url: 'ldap://x', account: { dn: 'x', password: 'x' }, nobody: 'x', base: 'x' },
      ...messaging,
    }
    writeFileSync(file, JSON.stringify(settings), { mode: 0o600 })
    return start(file, jobs[i])
  })
  const ports = await Promise.all(started.map(({ listening }) => listening()))
  const said = () => started.flatMap((node) => node.said())
  let stopped: Promise<void> | undefined

  return {
    said,
    /** Every security event in the log of either. */
    logged: (): AuditRecord[] =>
      [0, 1].flatMap((i) =>
        readFileSync(join(folder, `audit-${i}.log`), 'utf8')
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line) as AuditRecord),
      ),
    /** How many lines each has printed. */
    shares: () => started.map((node) => node.said().length),
    /** A browser that a proxy takes to either node. */
    visitor(address = '192.0.2.1') {
      const grants: Visitor['grants'] = {}
      const headers = () => headersFrom(address)
      return { grants, at: (node: number) => nodeVisitor(ports[node] ?? 0, headers, { grants }) }
    },
    /** The code in the letter to this address, once it has left. */
    codeTo: (address: string): Promise<string> =>
      vi.waitUntil(() => said().find(({ to }) => to === address)?.code, { timeout: PATIENCE }),
    /** Ends both, and answers with everything they have said. */
    async stop(): Promise<Said[]> {
      stopped ??= Promise.all(started.map((node) => node.stop())).then(() =>
        rmSync(folder, { recursive: true }),
      )
      await stopped
      return said()
    },
  }
}
export type Nodes = Awaited<ReturnType<typeof openNodes>>

function start(file: string, job?: string) {
  const child: ChildProcess = spawn('node', [PROGRAM, file, ...(job === undefined ? [] : [job])], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let told = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk) => (output += String(chunk)))
  child.stderr?.setEncoding('utf8').on('data', (chunk) => (told += String(chunk)))
  const ended = once(child, 'close')
  return {
    said: () =>
      output
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Said),
    async listening() {
      return Number(await vi.waitUntil(() => /port (\d+)/.exec(told)?.[1], { timeout: PATIENCE }))
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
