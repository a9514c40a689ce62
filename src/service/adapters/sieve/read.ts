import { tokensOf, type Token } from './tokens.ts'

/** A command or test of a script, and where it stands in its text: from `start` up to `end`. */
export interface Command {
  /** In lower case. */
  name: string
  /** In lower case, without their colons. */
  tags: string[]
  /** Its strings and lists of strings, in order. Those of tags come first, its own last. */
  strings: string[][]
  tests: Command[]
  /** What it holds between braces, if any. */
  block: Command[]
  start: number
  end: number
}

/** No server takes more (Pigeonhole: 32), and every level takes a piece of the stack. */
const DEEPEST = 32

/**
 * The commands of a Sieve script (RFC 5228 8.2). It checks the grammar alone, not what commands there are. Undefined for
 * what it cannot read: then nobody may say what the script does.
 */
export function readSieve(text: string): Command[] | undefined {
  const tokens = tokensOf(text)
  try {
    return tokens && commandsIn(tokens)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function commandsIn(tokens: Token[]): Command[] {
  let at = 0
  const take = (kind: Token['kind']): Token | undefined => {
    const token = tokens[at]
    if (token?.kind !== kind) return undefined
    at++
    return token
  }
  const skip = (mark: string) => tokens[at]?.value === mark && take('mark') !== undefined
  const expect = <T>(found: T | undefined | false): T => {
    if (found === undefined || found === false) throw new SyntaxError('not Sieve')
    return found
  }
  const lastEnd = () => tokens[at - 1]?.end ?? 0

  /** `( item , item … )`, or the like in brackets. */
  const listOf = <T>(close: string, item: () => T): T[] => {
    const items = [item()]
    while (skip(',')) items.push(item())
    expect(skip(close))
    return items
  }
  const string = () => expect(take('string')).value

  const test = (depth: number): Command => {
    if (depth > DEEPEST) throw new SyntaxError('too deep')
    const { value: name, start } = expect(take('name'))
    const tags: string[] = []
    const strings: string[][] = []
    for (;;) {
      const tag = take('tag')
      if (tag) tags.push(tag.value)
      else if (skip('[')) strings.push(skip(']') ? [] : listOf(']', string))
      else if (tokens[at]?.kind === 'string') strings.push([string()])
      else if (!take('number')) break
    }
    const next = () => test(depth + 1)
    const tests = skip('(') ? listOf(')', next) : tokens[at]?.kind === 'name' ? [next()] : []
    return { name, tags, strings, tests, block: [], start, end: lastEnd() }
  }
  const command = (depth: number): Command => {
    const head = test(depth)
    const block = skip('{') ? commands(depth + 1, '}') : undefined
    if (!block) expect(skip(';'))
    return { ...head, block: block ?? [], end: lastEnd() }
  }
  const commands = (depth: number, close?: string): Command[] => {
    const found: Command[] = []
    while (close === undefined ? at < tokens.length : !skip(close)) found.push(command(depth))
    return found
  }
  return commands(0)
}
