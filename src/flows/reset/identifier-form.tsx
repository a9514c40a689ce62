import * as z from 'zod/mini'
import { answer, optionsOf } from '#src/api/client.ts'
import { useConnect } from '#src/api/service.tsx'
import { Identifier } from '#src/contract/fields.ts'
import { Reset } from '#src/contract/reset.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { couldBeNumen } from '#src/rules/numen.ts'
import { TextField } from '#src/ui/text-field.tsx'
import { useFlowForm } from '#src/wizard/use-flow-form.ts'
import { useReset } from './reset.tsx'
import { texts } from './texts.ts'

const Asked = z.strictObject({ identifier: Identifier })

/** Whose account it is about. The answer is the same for everybody. */
export function IdentifierForm({ goal }: { goal: Reset['goal'] }) {
  const t = useTexts(texts).identifier
  const connect = useConnect()
  const reset = useReset()
  const form = useFlowForm<{ identifier: string }, Reset>(reset, {
    name: 'reset',
    schema: Asked,
    defaultValues: { identifier: reset.draft.identifier ?? '' },
    labels: { identifier: t.label },
    send: ({ identifier }, attempt) =>
      answer(
        connect().then(({ client }) =>
          client.resets.$post({ json: { identifier, goal } }, optionsOf(attempt)),
        ),
        Reset,
      ),
  })
  return (
    <ServiceForm form={form} submit={t.submit} help={<HumanHelpInBrief />}>
      <TextField
        label={t.label}
        hint={t.hint}
        error={form.errorOf('identifier')}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        {...form.register('identifier', {
          onChange: () => {
            const identifier = form.getValues('identifier')
            // A NUMEN typed here by mistake is kept nowhere.
            reset.remember({ goal, identifier: couldBeNumen(identifier) ? undefined : identifier })
          },
        })}
      />
    </ServiceForm>
  )
}
