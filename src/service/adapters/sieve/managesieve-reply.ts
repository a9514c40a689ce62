/** A word of a reply: a string, quoted or literal; an atom; or a parenthesis. */
interface Word {
  kind: 'string' | 'atom' | 'mark'
  value: string
}

/** What a server says to one command (RFC 5804 1.3). */
export interface Reply {
  status: 'OK' | 'NO' | 'BYE'
  /** Its response code in capitals, where it gives one: `QUOTA`, `NONEXISTENT`. */
  code: string | undefined
  /** In the server's words, one line of 200 characters at most: it goes into logs. */
  text: string
  /** The lines before the last. */
  lines: Word[][]
}

/** Where a reply comes from. Both throw when there is nothing more to come, or too much. */
export interface Source {
  /** Up to the next CRLF, without it. */
  line(): Promise<string>
  /** So many octets of UTF-8. */
  text(octets: number): Promise<string>
}

/** Nobody has as many scripts. */
const MAX_LINES = 1000

const WORD = / +|"(?<string>[^"\\]*(?:\\["\\][^"\\]*)*)"|(?<mark>[()])|(?<atom>[^ "(){}\\\p{C}]+)/uy
const LITERAL = /\{(\d{1,8})\+?\}$/

/** One reply. Throws for what is none: nothing more that this server says can be understood then. */
export async function readReply(source: Source): Promise<Reply> {
  const lines: Word[][] = []
  while (lines.length < MAX_LINES) {
    const words = await readLine(source)
    const [first, second, third] = words
    const status = first?.kind === 'atom' && statusOf(first.value)
    if (status) {
      const code = second?.kind === 'mark' && third?.kind === 'atom' ? third.value.toUpperCase() : undefined
      const last = words.at(-1)
      return { status, code, text: last?.kind === 'string' ? forLog(last.value) : '', lines }
    }
    if (first && first.kind !== 'string') unreadable()
    lines.push(words)
  }
  throw new Error('a reply of too many lines')
}

async function readLine(source: Source): Promise<Word[]> {
  const words: Word[] = []
  for (;;) {
    const line = await source.line()
    const literal = LITERAL.exec(line)
    words.push(...wordsOf(literal ? line.slice(0, literal.index) : line))
    if (!literal) return words
    words.push({ kind: 'string', value: await source.text(Number(literal[1])) })
  }
}

function wordsOf(line: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < line.length; at = WORD.lastIndex) {
    WORD.lastIndex = at
    const { string, mark, atom } = WORD.exec(line)?.groups ?? unreadable()
    if (string !== undefined) words.push({ kind: 'string', value: string.replace(/\\(.)/g, '$1') })
    else if (mark !== undefined) words.push({ kind: 'mark', value: mark })
    else if (atom !== undefined) words.push({ kind: 'atom', value: atom })
  }
  return words
}

function unreadable(): never {
  throw new Error('a line that is no ManageSieve')
}

const statusOf = (atom: string) =>
  (['OK', 'NO', 'BYE'] as const).find((known) => known === atom.toUpperCase())
const forLog = (text: string) => text.replace(/\p{C}+/gu, ' ').slice(0, 200)
