import type { ReactNode } from 'react'
import { useTexts } from '#src/i18n/texts.ts'
import { CodeField } from '#src/ui/code-field.tsx'
import { ServiceForm } from './service-form.tsx'
import { texts } from './texts.ts'
import type { useServiceForm } from './use-service-form.ts'

interface CodeFormProps {
  form: Pick<
    ReturnType<typeof useServiceForm<{ code: string }, never>>,
    | 'register'
    | 'submit'
    | 'problem'
    | 'refusals'
    | 'wait'
    | 'giveUp'
    | 'control'
    | 'refusedFields'
    | 'errorOf'
    | 'labelOf'
  >
  /** A manager's code of 10 characters will do as well. */
  mayBeManagers: boolean
  hint?: string
  /** Beside the button. */
  actions?: ReactNode
  /** Below a refusal that concerns no field: who can help. */
  help?: ReactNode
}

/** A code to type. */
export function CodeForm({ form, mayBeManagers, hint, actions, help }: CodeFormProps) {
  const t = useTexts(texts).code
  return (
    <ServiceForm form={form} submit={t.submit} actions={actions} help={help}>
      <CodeField
        label={t.label}
        hint={hint}
        error={form.errorOf('code')}
        length={mayBeManagers ? 10 : 6}
        {...(mayBeManagers && { inputMode: 'text' as const })}
        {...form.register('code')}
      />
    </ServiceForm>
  )
}
