import { GAP, plainNames, REFERENCE } from './pdf-syntax.ts'

/** Bytes of text that all object streams of a file may come to. One of 5 MB could be inflated to a thousand times as much. */
const MOST_INFLATED = 20_000_000
const MOST_STREAMS = 20_000
/** Where the dictionary of a stream is looked for, before the stream. */
const LONGEST_DICTIONARY = 8_000

const streamStart = new RegExp(`>>${GAP}stream(?:\\r\\n|\\n|\\r)`, 'g')
/** Where the objects begin: a number, which outlines have a reference for. Nothing else has an entry of this name. */
const first = `/First(?!${GAP}${REFERENCE})${GAP}(\\d+)`
const length = new RegExp(`/Length(?!${GAP}${REFERENCE})${GAP}(\\d+)`)

/**
 * Objects may be packed, many in one compressed stream (ISO 32000-2, 7.5.7). Answers with each stream inflated, and its
 * objects once more as `5 0 obj … endobj`, as if they had never been packed; with undefined where a stream cannot be
 * looked into, or something was done to hide it.
 * @param raw the file, one character for each byte
 */
export async function objectStreams(
  bytes: Uint8Array<ArrayBuffer>,
  raw: string,
): Promise<string[] | undefined> {
  const starts = [...raw.matchAll(streamStart)]
  if (starts.length > MOST_STREAMS) return undefined
  const budget = { left: MOST_INFLATED }
  const texts: string[] = []
  for (const { index, 0: all } of starts) {
    const before = raw.slice(Math.max(0, index - LONGEST_DICTIONARY), index)
    const dictionary = plainNames(before.slice(before.lastIndexOf('obj')))
    const begin = new RegExp(first).exec(dictionary)?.[1]
    if (begin === undefined) continue
    const text = await contentOf({ bytes, raw, at: index + all.length, dictionary, budget })
    const objects = text && unpacked(text, Number(begin))
    if (objects === undefined) return undefined
    texts.push(`${objects}${text}`)
  }
  const claimed = [...plainNames(raw).matchAll(new RegExp(first, 'g'))].length
  return claimed === texts.length ? texts : undefined
}

interface Stream {
  bytes: Uint8Array<ArrayBuffer>
  raw: string
  at: number
  dictionary: string
  budget: { left: number }
}

async function contentOf({ bytes, raw, at, dictionary, budget }: Stream): Promise<string | undefined> {
  const end = raw.indexOf('endstream', at)
  if (end < 0 || /\/Predictor\s*(?!1\b)\d/.test(dictionary)) return undefined
  if (!dictionary.includes('/Filter')) return raw.slice(at, end)
  const filters = [...dictionary.matchAll(/\/(\w+Decode)\b/g)].map(([, name]) => name)
  if (filters.length !== 1 || filters[0] !== 'FlateDecode') return undefined
  // Told in the dictionary, or before the line end that stands before `endstream`: one character, two, or forgotten.
  const told = length.exec(dictionary)?.[1]
  const ends = [...(told === undefined ? [] : [at + Number(told)]), end - 1, end - 2, end]
  for (const one of ends) {
    const text = await inflate(bytes.subarray(at, one), budget)
    if (text !== undefined) return text
  }
  return undefined
}

/** Undefined when it is cut off, followed by something else, or more than is left of what may be inflated. */
async function inflate(data: Uint8Array<ArrayBuffer>, budget: Stream['budget']): Promise<string | undefined> {
  const decoder = new TextDecoder('latin1')
  const inflated = new Response(data).body?.pipeThrough(new DecompressionStream('deflate')).getReader()
  let text = ''
  try {
    // Not every browser lets one loop over a stream itself.
    for (let part = await inflated?.read(); part?.value; part = await inflated?.read()) {
      budget.left -= part.value.length
      if (budget.left < 0) return undefined
      text += decoder.decode(part.value)
    }
  } catch {
    return undefined
  }
  return text
}

/**
 * The header names each object and says where it begins, counted from the first, in increasing order. Undefined where
 * it does not: objects that overlap would come to far more text than the stream holds.
 */
function unpacked(text: string, begin: number): string | undefined {
  const header = text.slice(0, begin).trim().split(/\s+/).map(Number)
  let objects = ''
  for (let i = 0; i + 1 < header.length; i += 2) {
    const from = header[i + 1] ?? 0
    const to = header[i + 3] ?? text.length
    if (!(from < to)) return undefined
    objects += `${header[i]} 0 obj ${text.slice(begin + from, begin + to)} endobj\n`
  }
  return objects
}
