import { objectStreams } from './pdf-streams.ts'
import { dictionaryAt, END, GAP, LONG_COMMENT, plainNames, REFERENCE } from './pdf-syntax.ts'

/** Where a reader looks for the end of a file (ISO 32000-2, 7.5.5). */
const TAIL = 1024

/** Code, other programs, other files, forms that run: nothing that a picture or a letter needs. */
const active = new RegExp(
  `/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData|SubmitForm|GoToE)${END}` +
    // Too short to be told from chance in a compressed picture but by what follows.
    `|/(?:AA${GAP}<<|JS${GAP}[<(]|(?:AA|JS)${GAP}(?:${LONG_COMMENT}|${REFERENCE}))`,
)
const encrypted = new RegExp(`/Encrypt${GAP}(?:<<|${LONG_COMMENT}|${REFERENCE})`)
const page = new RegExp(`/Type${GAP}/Page${END}`)
const kind = new RegExp(`/S${GAP}/(\\w+)`, 'g')
/** More than anybody ever saved changes to one document. */
const MOST_VERSIONS = 50
const openAction = new RegExp(`/OpenAction${GAP}(${REFERENCE}|.)`, 'gs')

/**
 * Why a file that says it is a PDF is not taken: 'broken' (cut off, or without pages), or 'locked' (encrypted, able to do
 * something by itself, or packed so that nobody can tell). It is looked at as text and never rendered (UPL-02).
 */
export async function pdfFault(bytes: Uint8Array<ArrayBuffer>): Promise<'broken' | 'locked' | undefined> {
  // One character for each byte: places in the text are places in the file.
  const raw = new TextDecoder('latin1').decode(bytes)
  if (!/startxref\s+\d+\s+%%EOF/.test(raw.slice(-TAIL))) return 'broken'
  const packed = await objectStreams(bytes, raw)
  if (!packed) return 'locked'
  const texts = [raw, ...packed].map(plainNames)
  if (texts.some((text) => active.test(text) || encrypted.test(text) || opensElsewhere(text, texts)))
    return 'locked'
  return texts.some((text) => page.test(text)) ? undefined : 'broken'
}

/** Whether opening the document does more than show a place in it: the destination itself, or an action that goes there. */
function opensElsewhere(text: string, texts: readonly string[]): boolean {
  const found = [...text.matchAll(openAction)]
  if (found.length > MOST_VERSIONS) return true
  return found.some(({ index, 0: all, 1: what = '' }) =>
    /^\d/.test(what)
      ? !pointsToAPlace(parseInt(what), texts)
      : !isPlace(text, index + all.length - what.length),
  )
}

function isPlace(text: string, at: number): boolean {
  if (text[at] === '[') return true
  const kinds = [...dictionaryAt(text, at).matchAll(kind)].map(([, name]) => name)
  return text.startsWith('<<', at) && kinds.length > 0 && kinds.every((name) => name === 'GoTo')
}

/** Each version that the file holds of this object: a later one replaces an earlier. */
function pointsToAPlace(object: number, texts: readonly string[]): boolean {
  const start = new RegExp(`(?<!\\d)${object}${GAP}\\d+${GAP}obj${GAP}`, 'g')
  const versions = texts.flatMap((text) =>
    [...text.matchAll(start)].map(({ index, 0: all }) => ({ text, at: index + all.length })),
  )
  if (versions.length === 0 || versions.length > MOST_VERSIONS) return false
  return versions.every(({ text, at }) => isPlace(text, at))
}
