import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { Reference } from '#src/contract/report-steps.ts'
import { oneLine } from '#src/rules/one-line.ts'
import { Refusal } from '../refusal.ts'
import { commandOf, HELP, needsReference, SEE_HELP, usage } from './desk/commands.ts'
import { DeskFault, type Desk, type Terminal } from './desk/desk.ts'
import { paragraph } from './desk/page.ts'
import { leavingEvents } from './untold.ts'

/** Exit codes. */
const DONE = 0
const REFUSED = 1
const NOT_UNDERSTOOD = 2

/** Opens the world that a configuration names. */
export type OpenWorld = (config: string) => Promise<Pick<Desk, 'ports'> & { close(): Promise<unknown> }>

/**
 * What managers do with what people ask for, one command a run. Messages that it causes wait in the outbox for the
 * running service.
 * @param user who does it, where `--as` names nobody; undefined where the machine cannot tell
 * @returns the exit code: 0 done, 1 refused or not there, 2 not understood
 * @throws whatever keeps the configuration, the database or the directory from being read
 */
export async function runDesk(
  args: string[],
  terminal: Terminal,
  open: OpenWorld,
  user: string | undefined,
): Promise<number> {
  const asked = understood(args, user)
  if ('help' in asked) {
    terminal.write(HELP)
    return DONE
  }
  if ('fault' in asked) {
    terminal.warn(paragraph(asked.fault))
    return NOT_UNDERSTOOD
  }
  const { ports, close } = await open(asked.config)
  const desk = { ports: { ...ports, store: leavingEvents(ports.store) }, terminal, ...asked.how }
  try {
    await asked.command.run(desk, ...asked.words)
    return DONE
  } catch (error) {
    terminal.warn(paragraph(inWords(error)))
    return REFUSED
  } finally {
    await close()
  }
}

function understood(args: string[], user: string | undefined) {
  const typed = parsed(args)
  if (!typed)
    return {
      fault: `Option non comprise : il y a --config <fichier>, --as <nom>, --tout et --oui. ${SEE_HELP}`,
    }
  const [name, ...words] = typed.positionals
  if (name === undefined || name === 'aide' || typed.values.help) return { help: true }
  const command = commandOf(name)
  if (!command) return { fault: `Commande non comprise : ${name}. ${SEE_HELP}` }
  if (words.length !== command.words.length)
    return { fault: `Cette commande s’écrit ainsi : ${usage(command)} (${command.about}).` }
  const { config, as: by = user ?? '', tout: all, oui: sure } = typed.values
  if (oneLine(by) === '') return { fault: 'Qui êtes-vous ? Donnez votre nom avec --as.' }
  const [typedFirst = '', second = '', third = ''] = words
  const first = needsReference(command) ? z.safeParse(Reference, typedFirst).data : typedFirst
  if (first === undefined) return { fault: 'Une référence a 8 caractères, comme ABCD-2345.' }
  return { command, config, how: { by, all, sure }, words: [first, second, third] as const }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        config: { type: 'string', default: 'alize.json' },
        as: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        tout: { type: 'boolean', default: false },
        oui: { type: 'boolean', default: false },
      },
    })
  } catch {
    return undefined
  }
}

/** Why it was not done. What nobody expected goes on. */
function inWords(error: unknown): string {
  if (error instanceof DeskFault) return error.message
  if (error instanceof Refusal && error.problem.code === 'not-found')
    return 'Rien n’est gardé sous cette référence. « liste --tout » montre tout ce qui l’est.'
  if (error instanceof Refusal && error.problem.code === 'step-closed')
    return 'C’est déjà fait, ou il est trop tard : « voir » montre où en est la demande.'
  throw error
}
