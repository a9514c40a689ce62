import { Check, Copy, TriangleAlert } from 'lucide-react'
import { useEffect, useState, type ComponentProps } from 'react'
import { Button } from './button.tsx'
import { copyFormatted, copyText } from './copy-text.ts'
import { useAnnounce } from './live.tsx'

type CopyButtonProps = Omit<ComponentProps<typeof Button>, 'value' | 'children' | 'icon' | 'onClick'> & {
  value: string
  /** The same with its formatting, copied beside it. */
  html?: string
  label: string
  copiedLabel: string
  /** Says what to do instead: "Sélectionnez le texte pour le copier". */
  failedLabel: string
}

const OUTCOME_SHOWN_MS = 4000

/** Copies `value`, and its HTML if there is one, then says for a moment whether it could. */
export function CopyButton({ value, html, label, copiedLabel, failedLabel, ...button }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  const announce = useAnnounce()

  useEffect(() => {
    if (outcome !== 'copied') return
    const timer = setTimeout(() => setOutcome(undefined), OUTCOME_SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async () => {
    const copied = await (html === undefined ? copyText(value) : copyFormatted(html, value))
    setOutcome(copied ? 'copied' : 'failed')
    announce(copied ? copiedLabel : failedLabel)
  }

  const shown = {
    copied: { icon: <Check />, text: copiedLabel },
    failed: { icon: <TriangleAlert />, text: failedLabel },
    idle: { icon: <Copy />, text: label },
  }[outcome ?? 'idle']

  return (
    <Button variant="secondary" className="button--small" {...button} icon={shown.icon} onClick={copy}>
      {shown.text}
    </Button>
  )
}
