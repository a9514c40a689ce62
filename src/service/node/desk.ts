import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { Reference } from '#src/contract/report-steps.ts'
import { Refusal } from '../refusal.ts'
import { commandOf, HELP, needsReference } from './desk/commands.ts'
import { DeskFault, type Desk, type Terminal } from './desk/desk.ts'
import { paragraph } from './desk/page.ts'

/** Exit codes: done; refused, or not there; not understood. */
const DONE = 0
const REFUSED = 1
const MISUSED = 2

/** Opens the world that a configuration names. */
export type OpenWorld = (config: string) => Promise<Pick<Desk, 'ports'> & { close(): Promise<unknown> }>

/**
 * What managers do with what people ask for, one command a run. Messages that it causes wait in the outbox for the
 * running service.
 * @param user who does it, where `--as` names nobody; undefined where the machine cannot tell
 * @returns the exit code: 0 done, 1 refused or not there, 2 not understood
 */
export async function runDesk(
  args: string[],
  terminal: Terminal,
  open: OpenWorld,
  user: string | undefined,
): Promise<number> {
  const asked = read(args)
  const { as: by = user, config } = asked?.values ?? {}
  const [name = '', ...words] = asked?.positionals ?? []
  const command = commandOf(name)
  if (!asked || config === undefined || !command || words.length !== command.words.length) {
    if (args.length > 0) terminal.warn(`Commande non comprise.\n\n`)
    terminal.write(HELP)
    return args.length > 0 ? MISUSED : DONE
  }
  if (!by?.trim()) {
    terminal.warn('Qui êtes-vous ? Donnez votre nom avec --as.\n')
    return MISUSED
  }
  const [first = '', second = '', third = ''] = words
  const reference = z.safeParse(Reference, first)
  if (needsReference(command) && !reference.success) {
    terminal.warn('Une référence a 8 caractères, comme ABCD-2345.\n')
    return MISUSED
  }
  const { ports, close } = await open(config)
  try {
    const desk = { ports, terminal, by, all: asked.values.tout, sure: asked.values.oui }
    await command.run(desk, (needsReference(command) && reference.data) || first, second, third)
    return DONE
  } catch (error) {
    terminal.warn(paragraph(inWords(error)))
    return REFUSED
  } finally {
    await close()
  }
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        config: { type: 'string', default: 'alize.json' },
        as: { type: 'string' },
        tout: { type: 'boolean', default: false },
        oui: { type: 'boolean', default: false },
      },
    })
  } catch {
    return undefined
  }
}

/** Why it was not done. What nobody expected is for the operators, and goes on. */
function inWords(error: unknown): string {
  if (error instanceof DeskFault) return error.message
  if (error instanceof Refusal && error.problem.code === 'not-found')
    return 'Rien de tel sous cette référence. « voir » dit ce qu’elle désigne, « liste --tout » ce qui est gardé.'
  if (error instanceof Refusal && error.problem.code === 'step-closed')
    return 'Cela ne se fait pas, ou plus : « voir » montre où en est la demande.'
  throw error
}
