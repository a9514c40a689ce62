import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { LiveRegion } from './live.tsx'

interface DialogProps {
  open: boolean
  /** The close button, the Escape key, or the Back gesture of a phone. */
  onClose: () => void
  title: ReactNode
  closeLabel: string
  children: ReactNode
}

/** A modal dialog: the browser keeps the focus in it, and gives it back to where it was. Keep it mounted. */
export function Dialog({ open, onClose, title, closeLabel, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current
    if (!open || !element) return
    return () => element.close()
  }, [open])
  // At each turn: closed by the browser, it comes back as long as its owner has something to say.
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
  })

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      // The browser closed it by itself. Our own close() comes here too, when nothing is left to say.
      onClose={(event) => open && !event.currentTarget.open && onClose()}
    >
      {open && (
        <LiveRegion>
          <div className="dialog__head">
            <h2 id={titleId}>{title}</h2>
            <Button variant="quiet" className="button--small" icon={<X />} onClick={onClose}>
              {closeLabel}
            </Button>
          </div>
          <div className="flow">{children}</div>
        </LiveRegion>
      )}
    </dialog>
  )
}
