/**
 * Imported first, it has the portal speak pseudo-French until the test file ends: every text of every dictionary, and
 * whatever `Intl` writes in French, stands between marks. What does not was written somewhere else.
 */
import { assistance } from '#src/academy/assistance.ts'

/**
 * Spaces that no text holds: whatever finds elements by their words takes no notice of them, and a person's gestures stay
 * the same. A text stands between the first two; what it was given and only quotes, inside it, between the others.
 */
const [TEXT, END, QUOTE, UNQUOTE] = ['\u2028', '\u2029', '\u2005', '\u2006']
const mark = (words: string) => `${TEXT}${words}${END}`
const quote = (words: string) => `${QUOTE}${words}${UNQUOTE}`
export const withoutMarks = (words: string) => words.replace(/[\u2028\u2029\u2005\u2006]/g, '')

type Sentence = (...given: unknown[]) => unknown

/** The sentence with all that it merely quotes marked: another word in that place changes nothing else. */
function quoting(sentence: Sentence, given: unknown[]): unknown {
  const plain = withoutMarks(JSON.stringify(sentence(...given)))
  const isTheSame = (quoted: unknown[]) => {
    try {
      return withoutMarks(JSON.stringify(sentence(...quoted))) === plain
    } catch {
      return false
    }
  }
  const quoted = [...given]
  for (const [i, one] of given.entries()) {
    if (typeof one !== 'string') continue
    quoted[i] = quote(one)
    if (!isTheSame(quoted)) quoted[i] = one
  }
  return sentence(...quoted)
}

/** An object keeps its identity: whoever imported the dictionary reads the marked texts in it. */
function marked(node: unknown): unknown {
  if (typeof node === 'string') return isQuoteAlone(node) ? withoutMarks(node) : mark(node)
  if (typeof node === 'function') return (...given: unknown[]) => marked(quoting(node as Sentence, given))
  if (typeof node === 'object' && node)
    for (const [key, child] of Object.entries(node)) Reflect.set(node, key, marked(child))
  return node
}
/** The code of a message, say, which somebody will type. */
const isQuoteAlone = (words: string) => words.startsWith(QUOTE) && words.indexOf(UNQUOTE) === words.length - 1

/** Found by their place, as a new room's will be. */
const dictionaries: Record<string, Record<string, unknown>> = import.meta.glob(
  ['/src/i18n/fr.ts', '/src/**/texts/fr.ts', '/src/service/messages/{fr,reports-fr}.ts'],
  { eager: true },
)
for (const dictionary of Object.values(dictionaries)) marked({ ...dictionary })
marked(assistance)

for (const { prototype } of [Intl.DateTimeFormat, Intl.NumberFormat]) {
  const { get } = Object.getOwnPropertyDescriptor(prototype, 'format') ?? {}
  Object.defineProperty(prototype, 'format', {
    get(this: Intl.NumberFormat) {
      const format = get?.call(this) as Intl.NumberFormat['format']
      const isFrench = this.resolvedOptions().locale === 'fr'
      return isFrench ? (value: number) => mark(format(value)) : format
    },
  })
}
const listInWords = Intl.ListFormat.prototype.format
Intl.ListFormat.prototype.format = function (list) {
  return mark(listInWords.call(this, list))
}

/** What stands outside every text, in words: what texts quote, and the rest. A text may begin in one part and end in another. */
export function outside(parts: readonly string[]): string[] {
  const open: string[] = []
  const found = ['']
  for (const sign of parts.join('\n')) {
    const isInText = open.at(-1) === TEXT
    if (sign === TEXT || sign === QUOTE) open.push(sign)
    else if (sign === END || sign === UNQUOTE) open.pop()
    else if (!isInText) found.push((found.pop() ?? '') + sign)
    if (/[\n\u2028\u2029\u2005\u2006]/.test(sign)) found.push('')
  }
  if (open.length > 0) throw new Error(`a text has no end: ${parts.join(' | ')}`)
  return found.map((words) => words.trim()).filter((words) => /\p{L}/u.test(words))
}
