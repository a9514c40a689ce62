import type { ReactNode } from 'react'
import { useShell } from '#src/i18n/shell.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'

interface ConfirmDialogProps {
  open: boolean
  /** What is asked, and its two answers. */
  words: { title: string; submit: string; keep: string }
  /** What is confirmed is under way. */
  busy?: boolean
  onKeep: () => void
  onConfirm: () => void
  /** What would be lost. */
  children: ReactNode
}

/** Says what a removal does before it is done. Keep it mounted, as any dialog. */
export function ConfirmDialog({ open, words, busy, onKeep, onConfirm, children }: ConfirmDialogProps) {
  const { form } = useShell()
  return (
    <Dialog open={open} onClose={onKeep} title={words.title} closeLabel={form.close}>
      {children}
      <div className="actions">
        <Button variant="danger" busy={busy} busyLabel={form.sending} onClick={onConfirm}>
          {words.submit}
        </Button>
        <Button variant="secondary" onClick={onKeep}>
          {words.keep}
        </Button>
      </div>
    </Dialog>
  )
}
