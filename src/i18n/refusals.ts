import { useEffect, useState } from 'react'
import { readRefusal, type CallProblem, type FieldCode } from '#src/contract/problem.ts'
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
      if (!arrived) return vague(form.check)
      const { fields } = arrived
      const { code = '', detail = 0 } = readRefusal(refused) ?? {}
      const isKnown = (name: string): name is FieldCode => Object.hasOwn(fields, name)
      // A code that a newer service sends is still a refusal, only a vague one.
      const sentence = fields[isKnown(code) ? code : 'required']
      return typeof sentence === 'function' ? sentence(detail) : sentence
    },
    problem(code: CallProblem): string {
      if (!arrived) return vague(form.unreachable)
      const { problems } = arrived
      return problems[Object.hasOwn(problems, code) ? code : 'unavailable']
    },
  }
}
