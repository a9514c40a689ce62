/**
 * Between two tokens: white space, and comments up to the end of their line. A longer comment than anybody writes ends
 * the gap: or else a file of nothing but comments would be read again from each of its characters.
 */
export const GAP = String.raw`(?:[\0\s]|%[^\r\n]{0,200}[\r\n])*`

/** What stops a gap. */
export const LONG_COMMENT = String.raw`%[^\r\n]{200}`

/** To an object by its number: `5 0 R`. */
export const REFERENCE = String.raw`\d+${GAP}\d+${GAP}R\b`

/** After a name, what cannot be part of it. */
export const END = String.raw`(?![^\0\s()<>[\]{}/%])`

/** `/J#61vaScript` is `/JavaScript` (ISO 32000-2, 7.3.5). */
export const plainNames = (text: string) =>
  text.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

/** The dictionary that begins here, to where it ends. */
export function dictionaryAt(text: string, from: number): string {
  let depth = 0
  const marks = /<<|>>/g
  marks.lastIndex = from
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    depth += mark[0] === '<<' ? 1 : -1
    if (depth <= 0) return text.slice(from, marks.lastIndex)
  }
  return text.slice(from)
}
