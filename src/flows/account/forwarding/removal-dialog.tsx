import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { texts } from './texts.ts'

interface RemovalDialogProps {
  open: boolean
  shown: string
  onKeep: () => void
  onRemove: () => void
}

/** Says what a removal does before it is done. */
export function RemovalDialog({ open, shown, onKeep, onRemove }: RemovalDialogProps) {
  const t = useTexts(texts).removal
  const { form: words } = useShell()
  return (
    <Dialog open={open} onClose={onKeep} title={t.title} closeLabel={words.close}>
      <p>{t.text(shown)}</p>
      <div className="actions">
        <Button variant="danger" onClick={onRemove}>
          {t.submit}
        </Button>
        <Button variant="secondary" onClick={onKeep}>
          {t.keep}
        </Button>
      </div>
    </Dialog>
  )
}
