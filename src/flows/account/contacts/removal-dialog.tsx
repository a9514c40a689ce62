import type { RescueContact } from '#src/contract/account.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { texts } from './texts.ts'

interface RemovalDialogProps {
  /** The contact about to be removed; undefined while the dialog is closed. */
  contact: RescueContact | undefined
  isLast: boolean
  onKeep: () => void
  onRemove: (contact: RescueContact) => void
}

/** Says what a removal does before it is done. */
export function RemovalDialog({ contact, isLast, onKeep, onRemove }: RemovalDialogProps) {
  const t = useTexts(texts).confirmRemoval
  const { form: words } = useShell()
  return (
    <Dialog open={contact !== undefined} onClose={onKeep} title={t.title} closeLabel={words.close}>
      {contact && (
        <>
          <p>{t.text(contact.shown)}</p>
          {isLast && <p>{t.last}</p>}
          <div className="actions">
            <Button variant="danger" onClick={() => onRemove(contact)}>
              {t.submit}
            </Button>
            <Button variant="secondary" onClick={onKeep}>
              {t.keep}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
