import { useWatch } from 'react-hook-form'
import { academy } from '#src/academy/academy.ts'
import { serviceNow } from '#src/api/service-time.ts'
import type { Forward } from '#src/contract/forward.ts'
import { EmailHint } from '#src/forms/email-hint.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { civilDate } from '#src/rules/civil-date.ts'
import { destinationFault, normaliseForward } from '#src/rules/forward-to.ts'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import type { Wish } from './address-form.tsx'
import { texts } from './texts.ts'
import type { useForwardForm } from './use-forward.ts'
import { useWords } from './use-words.ts'

interface AddressFieldsProps {
  form: ReturnType<typeof useForwardForm<Wish>>
  forward: Forward
  onTyped: () => void
}

export function AddressFields({ form, forward, onTyped }: AddressFieldsProps) {
  const t = useTexts(texts)
  const { lastDay } = useWords()
  const { policy, keepCopyLocked, latest } = forward
  const keep = { onChange: onTyped }
  return (
    <>
      {policy === 'discouraged' && (
        <section className="flow">
          <h2>{t.risks.title}</h2>
          <p>{t.risks.text}</p>
          <ul>
            {t.risks.list.map((risk) => (
              <li key={risk}>{risk}</li>
            ))}
          </ul>
          <Checkbox
            label={t.risks.accept}
            error={form.errorOf('riskAccepted')}
            {...form.register('riskAccepted', keep)}
          />
        </section>
      )}
      <TextField
        label={t.form.forwardTo}
        hint={
          <>
            {t.form.forwardToHint}
            <EmailHint form={form} name="forwardTo" onTaken={onTyped} />
          </>
        }
        error={form.errorOf('forwardTo')}
        type="email"
        autoComplete="email"
        {...form.register('forwardTo', keep)}
      />
      <NetworkForm form={form} />
      {keepCopyLocked ? (
        <Checkbox
          name="keepCopy"
          label={t.form.keepCopy}
          hint={t.form.keepCopyLocked}
          checked
          disabled
          readOnly
        />
      ) : (
        <Checkbox
          label={t.form.keepCopy}
          hint={t.form.keepCopyHint}
          error={form.errorOf('keepCopy')}
          {...form.register('keepCopy', keep)}
        />
      )}
      <Checkbox
        label={t.form.enabled}
        hint={t.form.enabledHint}
        error={form.errorOf('enabled')}
        {...form.register('enabled', keep)}
      />
      <TextField
        label={t.form.until}
        hint={t.form.untilHint(lastDay(latest))}
        error={form.errorOf('until')}
        type="date"
        size={14}
        min={civilDate(serviceNow(), academy.timeZone)}
        max={latest}
        {...form.register('until', keep)}
      />
    </>
  )
}

/** How servers write the address typed, where that differs. */
function NetworkForm({ form: { control } }: Pick<AddressFieldsProps, 'form'>) {
  const t = useTexts(texts)
  const typed = useWatch({ control, name: 'forwardTo' })
  const { to, shown } = normaliseForward(typed)
  return (
    <p className="field__status" aria-live="polite">
      {to !== shown && !destinationFault(typed) && t.network(to)}
    </p>
  )
}
