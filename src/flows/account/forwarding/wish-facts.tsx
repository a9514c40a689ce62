import type { ReactNode } from 'react'
import { useTexts } from '#src/i18n/texts.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { texts } from './texts.ts'
import { useWords } from './use-words.ts'

interface WishFactsProps {
  destination: ReactNode
  keepsCopy: boolean
  /** Left out where the verdict on the forward says it already. */
  enabled?: boolean
  /** YYYY-MM-DD, or what was typed instead. */
  until: string
}

/** What somebody wants of a forward, to read and to compare. */
export function WishFacts({ destination, keepsCopy, enabled, until }: WishFactsProps) {
  const { facts: t } = useTexts(texts)
  const { lastDay } = useWords()
  return (
    <FactList
      facts={[
        { label: t.to, value: destination },
        { label: t.copy, value: keepsCopy ? t.kept : t.notKept },
        ...(enabled === undefined ? [] : [{ label: t.enabled, value: enabled ? t.on : t.off }]),
        { label: t.until, value: until && lastDay(until) },
      ]}
    />
  )
}
