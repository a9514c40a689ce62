import { readRefusal } from '#src/contract/problem.ts'
import type { Shell } from './shell.ts'

/** The sentence for a refused field, as it came from a schema or the service; undefined when nothing is refused. */
export function fieldSentence({ fields }: Shell, refused: string | undefined): string | undefined {
  if (refused === undefined) return undefined
  // A code that a newer service sends is still a refusal, only a vague one.
  const { code, detail } = readRefusal(refused) ?? { code: 'required' as const, detail: 0 }
  const sentence = fields[code]
  return typeof sentence === 'function' ? sentence(detail) : sentence
}
