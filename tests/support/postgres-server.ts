import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'pg'
import { freePort, unprivileged } from '#tests/servers/process.ts'

/** Where Debian puts the programs of each major version, and what starts another as somebody else. */
const PROGRAMS = '/usr/lib/postgresql/*/bin'
const SETPRIV = '/usr/bin/setpriv'

/**
 * Starts PostgreSQL in a temporary folder, on a free port of this machine alone, with no password and no care for its
 * disk. `newDatabase` makes an empty database and gives its URL. Throws where PostgreSQL is not installed.
 */
export async function startPostgres() {
  const programs = globSync(PROGRAMS).toSorted().at(-1)
  if (!programs) throw new Error('PostgreSQL is not installed: sudo apt-get install postgresql')
  const folder = mkdtempSync(join(tmpdir(), 'alize-pg-'))
  // PostgreSQL refuses to run as root.
  if (unprivileged) chownSync(folder, unprivileged.uid, unprivileged.gid)
  // Ends with this process, however this one ends: a killed test run leaves no server behind.
  const asNobody = [
    ...(unprivileged ? [`--reuid=${unprivileged.uid}`, `--regid=${unprivileged.gid}`, '--clear-groups'] : []),
    '--pdeathsig=INT',
    '--',
  ]
  const data = join(folder, 'data')
  execFileSync(
    SETPRIV,
    [...asNobody, join(programs, 'initdb'), '-D', data, '-U', 'alize', '-A', 'trust', '-E', 'UTF8', '-N'],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const port = await freePort()
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
  ]
  const options = settings.flatMap((setting) => ['-c', setting])
  const server = spawn(SETPRIV, [...asNobody, join(programs, 'postgres'), '-D', data, ...options], {
    cwd: folder,
    stdio: 'ignore',
  })
  const ended = once(server, 'exit')
  const admin = new Pool({ connectionString: `postgres://alize@127.0.0.1:${port}/postgres` })
  // The server's end cuts off what the pool has not closed yet.
  admin.on('error', () => undefined)
  while (!(await admin.query('select 1').catch(() => false))) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`)
    await sleep(20)
  }

  let databases = 0
  return {
    async newDatabase() {
      databases += 1
      await admin.query(`create database test_${databases}`)
      return `postgres://alize@127.0.0.1:${port}/test_${databases}`
    },
    /** Breaks every connection but the one that asks, as a server does that restarts. */
    async disconnectAll() {
      await admin.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'alize'",
      )
    },
    async stop() {
      await admin.end()
      // A fast shutdown: whoever is still connected is cut off.
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}
