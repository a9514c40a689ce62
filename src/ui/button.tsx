import { LoaderCircle } from 'lucide-react'
import { useEffect, type ComponentProps, type MouseEvent, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { useAnnounce } from './live.tsx'
import { useHydrated } from './use-hydrated.ts'

type ButtonProps = ComponentProps<'button'> & {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** Work is under way: clicks and the Enter key do nothing, and the focus stays here. */
  busy?: boolean | undefined
  /** Shown and announced while busy: "Envoi du code". */
  busyLabel?: string | undefined
  icon?: ReactNode
}

/** A button; `type="submit"` is to be said. A link of the router looks the same with the class `button`. */
export function Button({
  variant = 'primary',
  busy = false,
  busyLabel,
  icon,
  children,
  className,
  onClick,
  type = 'button',
  disabled,
  ...rest
}: ButtonProps) {
  const announce = useAnnounce()
  const isHydrated = useHydrated()
  useEffect(() => {
    if (busy && busyLabel) announce(busyLabel)
  }, [busy, busyLabel, announce])

  return (
    <button
      {...rest}
      type={type}
      // A press before would do nothing, and a form would be sent by the browser itself.
      disabled={disabled || !isHydrated}
      className={classNames('button', variant !== 'primary' && `button--${variant}`, className)}
      onClick={busy ? preventSubmit : onClick}
      {...(busy && { 'aria-disabled': true, 'aria-busy': true })}
    >
      {busy ? <LoaderCircle className="spinner" /> : icon}
      {(busy && busyLabel) || children}
    </button>
  )
}

// Enter in a field clicks the submit button, so that this holds a second submit back as well.
function preventSubmit(event: MouseEvent) {
  event.preventDefault()
}
