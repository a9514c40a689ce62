import { useEffect, useState } from 'react'
import { readRefusal, type CallProblem } from '#src/contract/problem.ts'
import { useLanguage } from './language.tsx'
import { texts } from './refusals/texts.ts'
import { useShell } from './shell.ts'

/**
 * The sentences for what is refused, fetched once the page stands. Where they cannot be, a vague sentence of the shell
 * stands in: it is most likely the network that fails.
 */
export function useRefusals() {
  const { form } = useShell()
  const { language } = useLanguage()
  const [hasFailed, setHasFailed] = useState<boolean>()
  const arrived = texts.arrived(language)
  useEffect(() => {
    if (texts.arrived(language)) return
    texts.load(language).then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    )
  }, [language, hasFailed])
  const vague = (sentence: string) => (hasFailed ? sentence : '')
  return {
    /** Under a field, for a code as it came from a schema or the service; undefined when nothing is refused. */
    field(refused: string | undefined): string | undefined {
      if (refused === undefined) return undefined
      // A code that a newer service sends is still a refusal, only a vague one.
      const { code, detail } = readRefusal(refused) ?? { code: 'required' as const, detail: 0 }
      const sentence = arrived?.fields[code] ?? vague(form.check)
      return typeof sentence === 'function' ? sentence(detail) : sentence
    },
    problem: (code: CallProblem): string => arrived?.problems[code] ?? vague(form.unreachable),
  }
}
