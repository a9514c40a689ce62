import { userInfo } from 'node:os'
import { text } from 'node:stream/consumers'
import { chooseAcademy } from '#src/academy/choose.ts'
import { readConfig } from '../config.ts'
import { runDesk, type OpenWorld } from '../desk.ts'
import { openServers } from '../open.ts'
import { portsOver } from '../ports-over.ts'
import type { Terminal } from './desk.ts'
import { paragraph, quoted } from './page.ts'

/**
 * Runs one command of the desk in this terminal; the process ends with its exit code. What is wrong with the configuration
 * or a server is for the administrator, in the words of their files; a manager reads whom to show it to.
 */
export async function deskHere(args: string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads on, such as `head`, may stop before the end.
    if (error.code !== 'EPIPE') throw error
  })
  try {
    process.exitCode = await runDesk(args, terminal, open, userOf(process.env))
  } catch (error) {
    terminal.warn(
      paragraph('Cela n’a pas pu se faire. Montrez ceci à la personne qui administre le service :') +
        quoted(error instanceof Error ? error.message : String(error)),
    )
    process.exitCode = 1
  }
}

const open: OpenWorld = async (file) => {
  const config = readConfig(file, process.env)
  const academy = chooseAcademy(config.academy)
  const { close, ...servers } = await openServers(config, academy)
  return { ports: portsOver(config, academy, servers), close }
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
