import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import * as z from 'zod/mini'
import { answer, optionsOf } from '#src/api/client.ts'
import { useConnect } from '#src/api/service.tsx'
import { ConfirmDialog } from '#src/forms/confirm-dialog.tsx'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { useServiceAction } from '#src/forms/use-service-action.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { texts } from './texts.ts'
import { useEstablishReport, type Opened } from './use-report.ts'

/** Erases a report for good, once it is confirmed (RGPD art. 17). */
export function EraseReport({ opened }: { opened: Opened }) {
  const t = useTexts(texts).erase
  const connect = useConnect()
  const navigate = useNavigate()
  const { erased } = useEstablishReport()
  const [asking, setAsking] = useState(false)
  const action = useServiceAction({
    onDone() {
      void navigate(paths.reportFollowUp, { replace: true, state: { erased: true } })
      void erased(opened)
    },
  })
  const erase = () =>
    action.run('erase', (attempt) =>
      answer(
        connect().then(({ client }) => client.reports.erase.$post({ json: opened }, optionsOf(attempt))),
        z.object({}),
      ),
    )
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t.action}
      </Button>
      <ConfirmDialog
        open={asking}
        words={t}
        busy={action.busy !== undefined}
        onKeep={() => setAsking(false)}
        onConfirm={erase}
      >
        <p>{t.text}</p>
        <RefusedAction error={action.refused} />
      </ConfirmDialog>
    </>
  )
}
