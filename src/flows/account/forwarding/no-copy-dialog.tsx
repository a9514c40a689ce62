import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { texts } from './texts.ts'

interface NoCopyDialogProps {
  open: boolean
  onKeep: () => void
  onLeave: () => void
}

/** Says what is lost without a copy before it can be. */
export function NoCopyDialog({ open, onKeep, onLeave }: NoCopyDialogProps) {
  const t = useTexts(texts).noCopy
  const { form: words } = useShell()
  return (
    <Dialog open={open} onClose={onKeep} title={t.title} closeLabel={words.close}>
      <p>{t.text}</p>
      <div className="actions">
        <Button onClick={onKeep}>{t.keep}</Button>
        <Button variant="danger" onClick={onLeave}>
          {t.submit}
        </Button>
      </div>
    </Dialog>
  )
}
