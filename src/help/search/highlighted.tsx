import { withSynonyms, wordsOf } from './words.ts'

/** A text whose words that were searched for are marked, as text: nothing in it is ever read as HTML. */
export function Highlighted({ text, terms }: { text: string; terms: readonly string[] }) {
  // What stands between words is kept too.
  const parts = text.split(/([\p{L}\p{N}@]+(?:-[\p{L}\p{N}]+)*)/u)
  const isFound = (part: string) =>
    wordsOf(part).some((word) => withSynonyms(word).some((meant) => terms.includes(meant)))
  return parts.map((part, index) => (isFound(part) ? <mark key={index}>{part}</mark> : part))
}
