import { execFileSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ManageSieveSettings } from '#src/service/adapters/sieve/managesieve-session.ts'
import { makeCertificate } from './certificate.ts'
import { dovecotConf, PORTAL } from './dovecot-conf.ts'
import { freePort, startServer, unprivileged } from './process.ts'

const DOVECOT = '/usr/sbin/dovecot'

/** Debian's Dovecot with Pigeonhole, over mailboxes of its own, gone when it stops. */
export interface Dovecot {
  settings: ManageSieveSettings
  lmtpPort: number
  /** The messages in somebody's mailbox, as they are. */
  mailOf(uid: string): string[]
  /** What came into anybody's mailbox since it was last asked for. */
  newMail(): string[]
  /** Everybody's mailboxes and mail rules are as on the first day. */
  empty(): void
  stop(): Promise<void>
}

/**
 * @param uids who has a mailbox
 * @param smtpPort where forwards go out
 * @param certificate 'none': it knows no STARTTLS
 */
export async function startDovecot({
  uids,
  smtpPort = 9,
  certificate = 'good',
}: {
  uids: string[]
  smtpPort?: number
  certificate?: 'good' | 'expired' | 'other-host' | 'none'
}): Promise<Dovecot> {
  // Short: the path of a socket of Unix ends at 107 octets.
  const folder = mkdtempSync(join(tmpdir(), 'alize-'))
  const ca = certificate === 'none' ? undefined : makeCertificate(folder, certificate)
  const ports = { sieve: await freePort(), lmtp: await freePort() }
  const { user, group } = unprivileged ?? { user: userInfo().username, group: String(userInfo().gid) }
  const version = execFileSync(DOVECOT, ['--version'], { encoding: 'utf8' })
  const conf = dovecotConf({ folder, user, group, ports, smtpPort, hasTls: ca !== undefined }, version)
  writeFileSync(join(folder, 'dovecot.conf'), conf)
  writeFileSync(join(folder, 'sieve.masters'), `${PORTAL.user}:{PLAIN}${PORTAL.password}\n`)
  writeFileSync(join(folder, 'users'), uids.map((uid) => `${uid}:::::::\n`).join(''))
  for (const name of ['mail', 'run', 'state']) mkdirSync(join(folder, name))
  if (unprivileged)
    for (const name of ['', ...readdirSync(folder)])
      chownSync(join(folder, name), unprivileged.uid, unprivileged.gid)

  const server = startServer(DOVECOT, ['-F', '-c', join(folder, 'dovecot.conf')], unprivileged)
  const seen = new Set<string>()
  // Told to end before it greets, it does not hear that.
  for (const port of Object.values(ports)) await untilGreeting(port, folder)
  return {
    settings: {
      host: 'localhost',
      port: ports.sieve,
      account: PORTAL,
      timeout: 2000,
      ...(ca !== undefined && { ca }),
    },
    lmtpPort: ports.lmtp,
    mailOf(uid) {
      const box = join(folder, 'mail', uid, 'Maildir/new')
      return existsSync(box) ? readdirSync(box).map((name) => messageIn(join(box, name))) : []
    },
    newMail() {
      const found = globSync(join(folder, 'mail/*/Maildir/new/*')).filter((file) => !seen.has(file))
      for (const file of found) seen.add(file)
      return found.map(messageIn)
    },
    empty() {
      for (const name of readdirSync(join(folder, 'mail')))
        rmSync(join(folder, 'mail', name), { recursive: true })
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

/** As SMTP brought it: a Maildir ends lines as Unix does. */
const messageIn = (file: string) => readFileSync(file, 'latin1').replaceAll('\n', '\r\n')

async function untilGreeting(port: number, folder: string): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await greets(port)) return
    await sleep(10)
  }
  throw new Error(`Dovecot does not answer: ${readFileSync(join(folder, 'log'), 'utf8')}`)
}

const greets = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const answer = (does: boolean) => {
      socket.destroy()
      resolve(does)
    }
    socket.once('data', () => answer(true))
    socket.once('error', () => answer(false))
    socket.once('close', () => answer(false))
  })
