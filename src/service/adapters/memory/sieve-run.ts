import { asciiLowerCase } from '#src/rules/text.ts'
import type { Command } from '../sieve/read.ts'
import { lastString } from '../sieve/write.ts'

/** What becomes of one message. Folders are part of the mailbox. */
export interface Outcome {
  keeps: boolean
  redirects: string[]
}

/** By name, in lower case. */
type Headers = ReadonlyMap<string, string>

/**
 * Runs a script on a message, as far as people’s rules commonly go: what is unknown does nothing, and an unknown test is
 * false. `readScript`: the commands of another script of theirs, to include.
 * `isRepeated`: whether this message went there already; it then goes no more, and what was not sent on is kept.
 */
export function runSieve(
  commands: Command[],
  readScript: (name: string) => Command[] | undefined,
  headers: Headers,
  isRepeated: (to: string) => boolean,
): Outcome {
  const redirects: string[] = []
  const included: string[] = []
  const now = { keepsAnyway: true, keeps: false, stopped: false }

  const redirect = (command: Command) => {
    const to = lastString(command)
    if (isRepeated(to)) return
    if (!redirects.includes(to)) redirects.push(to)
    if (!command.tags.includes('copy')) now.keepsAnyway = false
  }
  const include = (command: Command) => {
    const name = lastString(command)
    const script = included.includes(name) ? undefined : readScript(name)
    included.push(name)
    if (script) run(script)
  }
  const act = (command: Command) => {
    if (command.name === 'redirect') redirect(command)
    if (command.name === 'include') include(command)
    if (command.name === 'discard') now.keepsAnyway = false
    if (command.name === 'stop') now.stopped = true
    if (['keep', 'fileinto'].includes(command.name)) now.keeps = true
  }
  const run = (block: Command[]) => {
    let chosen = false
    for (const command of block) {
      if (now.stopped) return
      const { name, tests } = command
      if (name === 'if') chosen = false
      if (!['if', 'elsif', 'else'].includes(name)) act(command)
      else if (!chosen && tests.every((test) => holds(test, headers))) {
        chosen = true
        run(command.block)
      }
    }
  }
  run(commands)
  return { keeps: now.keeps || now.keepsAnyway, redirects }
}

function holds(test: Command, headers: Headers): boolean {
  const inner = (one: Command) => holds(one, headers)
  const [names = [], keys = []] = test.strings.slice(-2)
  const valueOf = (name: string) => headers.get(asciiLowerCase(name))
  switch (test.name) {
    case 'true':
      return true
    case 'not':
      return !test.tests.some(inner)
    case 'allof':
      return test.tests.every(inner)
    case 'anyof':
      return test.tests.some(inner)
    case 'exists':
      return (test.strings.at(-1) ?? []).every((name) => valueOf(name) !== undefined)
    case 'header':
      return names
        .map(valueOf)
        .some((value) => value !== undefined && keys.some((key) => matches(test, value, key)))
    default:
      return false
  }
}

/** In the default comparator: letters A–Z in either case (RFC 5228 2.7.3). */
function matches({ tags }: Command, value: string, key: string): boolean {
  const [text, wanted] = [asciiLowerCase(value), asciiLowerCase(key)]
  if (tags.includes('contains')) return text.includes(wanted)
  if (!tags.includes('matches')) return text === wanted
  const pattern = wanted
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replaceAll('\\*', '.*')
    .replaceAll('\\?', '.')
  return new RegExp(`^${pattern}$`, 's').test(text)
}
