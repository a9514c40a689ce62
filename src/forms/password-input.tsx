import type { ComponentProps } from 'react'
import { useShell } from '#src/i18n/shell.ts'
import { PasswordField } from '#src/ui/password-field.tsx'

type Words = 'showLabel' | 'hideLabel' | 'shownStatus' | 'hiddenStatus' | 'capsLockNotice'

/** The password field with its words in the reader's language. */
export function PasswordInput(props: Omit<ComponentProps<typeof PasswordField>, Words>) {
  const { form: words } = useShell()
  return (
    <PasswordField
      showLabel={words.show}
      hideLabel={words.hide}
      shownStatus={words.shown}
      hiddenStatus={words.hidden}
      capsLockNotice={words.capsLock}
      {...props}
    />
  )
}
