import { Eye, EyeOff, TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react'
import type { FieldText } from './field-messages.tsx'
import { Field, useControlId } from './field.tsx'
import { useAnnounce } from './live.tsx'
import { useHydrated } from './use-hydrated.ts'

type PasswordFieldProps = FieldText &
  // React would copy a value it controls into the page's HTML, and a cut-off paste would hide its mistake.
  Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue' | 'maxLength'> & {
    showLabel: string
    hideLabel: string
    /** Announced once the password can be read on screen: "Votre mot de passe est affiché". */
    shownStatus: string
    hiddenStatus: string
    capsLockNotice: string
  }

/** A password, which its owner may look at: hidden again as soon as the form is sent. Pasting is allowed. */
export function PasswordField({
  label,
  hint,
  error,
  optionalLabel,
  showLabel,
  hideLabel,
  shownStatus,
  hiddenStatus,
  capsLockNotice,
  ...input
}: PasswordFieldProps) {
  const id = useControlId(input)
  const announce = useAnnounce()
  const isHydrated = useHydrated()
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  // Browsers offer to remember, and sometimes show again, what a text field held when its form was sent.
  useEffect(() => {
    const form = button.current?.form
    const hide = () => setShown(false)
    form?.addEventListener('submit', hide)
    return () => form?.removeEventListener('submit', hide)
  }, [])

  const readCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))

  return (
    <Field {...{ id, label, hint, error, optionalLabel }} describedBy={input['aria-describedby']}>
      {(control) => (
        // The keyboard is watched from around the input, whose own handlers stay the form's. What is said stays when the
        // field is left: the button would move from under the finger.
        <div onKeyDown={readCapsLock} onKeyUp={readCapsLock}>
          <div className="password">
            <input
              autoCapitalize="off"
              autoCorrect="off"
              spellCheck={false}
              {...input}
              {...control}
              type={shown ? 'text' : 'password'}
              className="input"
            />
            <button
              ref={button}
              type="button"
              className="button button--quiet button--small"
              aria-controls={id}
              disabled={!isHydrated}
              onClick={() => {
                setShown(!shown)
                announce(shown ? hiddenStatus : shownStatus)
              }}
            >
              {shown ? <EyeOff /> : <Eye />}
              {shown ? hideLabel : showLabel}
            </button>
          </div>
          <p role="status" className="field__status">
            {capsLock && (
              <>
                <TriangleAlert />
                {capsLockNotice}
              </>
            )}
          </p>
        </div>
      )}
    </Field>
  )
}
