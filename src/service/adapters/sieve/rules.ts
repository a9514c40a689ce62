import { firstCodePoints } from '#src/rules/text.ts'
import type { Rule } from '../../ports.ts'
import type { Command } from './read.ts'
import { lastString } from './write.ts'

/** A rule in a script's text, and what to cut, from `start` up to `end`, so that it is no more. */
export interface FoundRule {
  rule: Rule
  start: number
  end: number
  /** What tells it from others, and from itself once changed. Taking another rule away leaves it the same. */
  statement: string
}

/** What does nothing by itself to a message: conditions, and what happens without any rule. Includes are followed. */
const QUIET = ['require', 'if', 'elsif', 'else', 'stop', 'return', 'keep', 'redirect']
/** Names are shown, and somebody’s whole holiday message is no name. */
const NAME_MAX = 100

/** Every redirect of a script, wherever nested, and each of its statements that does something else. */
export const rulesIn = (content: string, commands: Command[], own: boolean): FoundRule[] =>
  statementsIn(content, commands).flatMap(({ start, end, name, parts }) => {
    const redirects = parts.filter((part) => part.name === 'redirect')
    const rest = redirects.reduceRight(
      (text, redirect) => text.slice(0, redirect.start - start) + text.slice(redirect.end - start),
      content.slice(start, end),
    )
    const found = redirects.map((redirect): FoundRule => ({
      rule: {
        kind: 'forward',
        own,
        to: lastString(redirect),
        keepsCopy: redirect.tags.includes('copy'),
      },
      start: redirect.start,
      end: redirect.end,
      statement: JSON.stringify([rest, content.slice(redirect.start, redirect.end)]),
    }))
    const [action] = parts.filter((part) => !QUIET.includes(part.name) && !isFollowed(part))
    if (action)
      found.push({ rule: { kind: 'rule', name: name ?? wordsOf(action) }, start, end, statement: rest })
    return found
  })

/** Whether a command includes a script of the same person. */
export const isFollowed = ({ name, tags }: Command) => name === 'include' && !tags.includes('global')

/** The commands, each followed by those it holds. */
export const withParts = (commands: Command[]): Command[] =>
  commands.flatMap((command) => [command, ...withParts(command.block)])

interface Statement {
  start: number
  end: number
  name: string | undefined
  parts: Command[]
}

/** What stands on its own: a command, or an `if` with all its `elsif` and `else`. Its name comment belongs to it. */
function statementsIn(content: string, commands: Command[]): Statement[] {
  const statements: Statement[] = []
  let end = 0
  for (const command of commands) {
    const last = statements.at(-1)
    const parts = withParts([command])
    if (last && (command.name === 'elsif' || command.name === 'else')) {
      last.end = command.end
      last.parts.push(...parts)
    } else {
      // As Roundcube and its relatives write it.
      const named = [...content.slice(end, command.start).matchAll(/#[ \t]*rule:\[(.*)\]/g)].at(-1)
      const start = named ? end + named.index : command.start
      statements.push({ start, end: command.end, name: named?.[1], parts })
    }
    end = command.end
  }
  return statements
}

const wordsOf = (action: Command) =>
  firstCodePoints(
    [action.name, ...(action.strings.at(-1) ?? []).map((text) => `"${text}"`)].join(' '),
    NAME_MAX,
  )
