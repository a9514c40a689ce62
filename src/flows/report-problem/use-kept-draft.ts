import { useEffect, useState } from 'react'
import { useTexts } from '#src/i18n/texts.ts'
import { useAnnounce } from '#src/ui/live.tsx'
import { reportDraft } from './draft.ts'
import { texts } from './texts.ts'
import type { ReportForm } from './use-report-form.ts'

/** Keeps what is typed as it is typed: in this tab, or on this device. */
export function useKeptDraft({ subscribe, getValues, erase }: ReportForm) {
  const { erased } = useTexts(texts).draft
  const announce = useAnnounce()
  const [onDevice, setOnDevice] = useState(() => reportDraft.isOnDevice())
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: () => reportDraft.write(getValues(), onDevice),
      }),
    [subscribe, getValues, onDevice],
  )
  return {
    onDevice,
    keepOnDevice(on: boolean) {
      setOnDevice(on)
      reportDraft.write(getValues(), on)
    },
    erase() {
      erase()
      reportDraft.forget()
      setOnDevice(false)
      announce(erased)
    },
  }
}
