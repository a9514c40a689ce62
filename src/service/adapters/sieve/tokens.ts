import { asciiLowerCase } from '#src/rules/text.ts'

/** A word of Sieve (RFC 5228 8.1), and where it stands: from `start` up to `end`. */
export interface Token {
  kind: 'name' | 'tag' | 'number' | 'string' | 'mark'
  /** What it says: a string without quotes and escapes, a name or tag in lower case, a tag without its colon. */
  value: string
  start: number
  end: number
}

/**
 * One token, comment or stretch of blank at a time. No part can match the same text in two ways, so that a script of
 * any length is read in one pass. Lines end with LF, as servers have it; a CR before it is of no account.
 */
const NEXT = new RegExp(
  [
    String.raw`[ \t\r\n]+|#[^\n]*|/\*[^]*?\*/`,
    String.raw`text:[ \t]*(?:#[^\n]*)?\r?\n(?<text>[^]*?)(?<=\n)\.\r?\n`,
    String.raw`"(?<quoted>[^"\\]*(?:\\[^][^"\\]*)*)"`,
    String.raw`(?<number>\d+[kmg]?)`,
    String.raw`:(?<tag>[a-z_]\w*)`,
    String.raw`(?<name>[a-z_]\w*)`,
    String.raw`(?<mark>[[\](){},;])`,
  ].join('|'),
  'iy',
)

/** The tokens of a script; undefined when one cannot be read. */
export function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = []
  let start = 0
  while (start < text.length) {
    NEXT.lastIndex = start
    const found = NEXT.exec(text)
    if (!found) return undefined
    const end = NEXT.lastIndex
    const said = tokenOf(found.groups ?? {})
    if (said) tokens.push({ ...said, start, end })
    start = end
  }
  return tokens
}

/** Undefined for blank: spaces and comments. */
function tokenOf(groups: Record<string, string | undefined>): Pick<Token, 'kind' | 'value'> | undefined {
  const { text, quoted, number, tag, name, mark } = groups
  // A line of a text block that begins with a dot bears one more.
  if (text !== undefined) return { kind: 'string', value: text.replace(/(?<=^|\n)\./g, '') }
  if (quoted !== undefined) return { kind: 'string', value: quoted.replace(/\\([^])/g, '$1') }
  if (number !== undefined) return { kind: 'number', value: number }
  if (tag !== undefined) return { kind: 'tag', value: asciiLowerCase(tag) }
  if (name !== undefined) return { kind: 'name', value: asciiLowerCase(name) }
  return mark === undefined ? undefined : { kind: 'mark', value: mark }
}
