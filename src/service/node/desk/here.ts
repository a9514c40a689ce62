import { userInfo } from 'node:os'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Academy } from '#src/academy/schema.ts'
import type { SqlFiles } from '../../adapters/sql/files.ts'
import type { Config } from '../config-schema.ts'
import { readConfig } from '../config.ts'
import { runDesk, type OpenWorld } from '../desk.ts'
import type { Outside } from '../../node.ts'
import { report } from '../report.ts'
import { academyOf } from '../run.ts'
import type { Desk, Terminal } from './desk.ts'

/** The real servers of a configuration, whose files can be read again. */
type OpenServers = (config: Config, academy: Academy) => Promise<Outside & { files: SqlFiles }>

/** Runs one command of the desk in this terminal; the process ends with its exit code. */
export async function deskHere(args: string[], openServers: OpenServers): Promise<void> {
  try {
    process.exitCode = await runDesk(args, terminal, opening(openServers), userOf(process.env))
  } catch (error) {
    terminal.warn(`Cela n’a pas pu se faire. ${error instanceof Error ? error.message : ''}\n`)
    process.exitCode = 1
  }
}

const opening =
  (openServers: OpenServers): OpenWorld =>
  async (file) => {
    const config = readConfig(file, process.env)
    const academy = academyOf(config)
    const { close, ...servers } = await openServers(config, academy)
    const ports: Desk['ports'] = {
      ...servers,
      academy,
      clock: { now: Date.now, sleep: (milliseconds) => sleep(milliseconds) },
      random: { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) },
      secret: config.keys.hashing,
      maintenance: () => false,
      report,
      clientAddress: '',
      clientAgent: '',
    }
    return { ports, close: async () => close?.() }
  }

const terminal: Terminal = {
  write: (words) => process.stdout.write(words),
  warn: (words) => process.stderr.write(words),
  async read() {
    if (process.stdin.isTTY) terminal.warn('Écrivez la réponse, puis Ctrl+D au début d’une ligne.\n')
    return text(process.stdin)
  },
}

/** Who sits here: whoever became the service's own user by sudo is still themselves. */
function userOf({ SUDO_USER }: NodeJS.ProcessEnv): string | undefined {
  try {
    return SUDO_USER ?? userInfo().username
  } catch {
    // A container's user has no name.
    return undefined
  }
}
