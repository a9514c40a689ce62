import { useRef, useState, type ReactNode, type RefObject } from 'react'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { useHeadingFocus } from '#src/ui/heading-focus.ts'
import { Page } from '#src/ui/page.tsx'
import { OpenFlow } from '#src/wizard/open-flow.tsx'
import { texts as laterTexts } from '../later/texts.ts'
import { isUnlocking, ResetProvider, useReset } from '../reset.tsx'
import { texts } from './texts.ts'
import { Triage } from './triage.tsx'
import { Unlock } from './unlock.tsx'

interface Seen {
  /** The heading last shown. */
  seen: RefObject<string | undefined>
}

/** Kept out, or afraid that somebody else is in: what happened, and what to do; one of the ways out is here. */
export function BlockedAccount() {
  const t = useTexts(texts)
  const [unlocking, setUnlocking] = useState(isUnlocking)
  const seen = useRef<string>(undefined)
  return unlocking ? (
    <ResetProvider goal="unlock">
      <Unlocking seen={seen} onLeave={() => setUnlocking(false)} />
    </ResetProvider>
  ) : (
    <Sheet heading={t.heading} seen={seen}>
      <Triage onUnlock={() => setUnlocking(true)} />
    </Sheet>
  )
}

function Unlocking({ seen, onLeave }: Seen & { onLeave: () => void }) {
  const t = useTexts(texts)
  const { code } = useTexts(laterTexts)
  const reset = useReset()
  const { id, done } = reset.facts
  return (
    <OpenFlow held={reset} title={t.title}>
      {(notice) => (
        <Sheet
          heading={done ? t.unlock.done : id === undefined ? t.unlock.heading : code.heading}
          seen={seen}
        >
          {notice}
          <Unlock onLeave={onLeave} />
        </Sheet>
      )}
    </OpenFlow>
  )
}

function Sheet({ heading, seen, children }: Seen & { heading: string; children: ReactNode }) {
  const t = useTexts(texts)
  const { portal } = useShell()
  useHeadingFocus(heading, seen)
  return (
    <Page title={`${heading} – ${t.title} – ${portal}`}>
      <div className="sheet flow">
        <h1 tabIndex={-1}>{heading}</h1>
        {children}
      </div>
    </Page>
  )
}
