import { useEffect, useState } from 'react'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { useAnnounce } from '#src/ui/live.tsx'
import { reportDraft } from './draft.ts'
import { texts } from './texts.ts'
import type { ReportForm } from './use-report-form.ts'

/** Keeps what is typed, in this tab or on this device, and erases it. */
export function KeepDraft({ form }: { form: ReportForm }) {
  const t = useTexts(texts).draft
  const announce = useAnnounce()
  const [onDevice, setOnDevice] = useState(() => reportDraft.isOnDevice())
  const { subscribe, getValues } = form
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: () => reportDraft.write(getValues(), onDevice),
      }),
    [subscribe, getValues, onDevice],
  )
  return (
    <>
      <Checkbox
        name="keepDraft"
        label={t.keep}
        hint={t.keepHint}
        checked={onDevice}
        onChange={({ target }) => {
          setOnDevice(target.checked)
          reportDraft.write(getValues(), target.checked)
        }}
      />
      <p>
        <Button
          variant="quiet"
          onClick={() => {
            form.erase()
            reportDraft.forget()
            setOnDevice(false)
            announce(t.erased)
          }}
        >
          {t.erase}
        </Button>
      </p>
    </>
  )
}
