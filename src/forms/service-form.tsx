import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { useFormState, type Control, type FieldValues } from 'react-hook-form'
import { serviceNow } from '#src/api/service-time.ts'
import type { CallProblem } from '#src/contract/problem.ts'
import { duration } from '#src/i18n/duration.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useRefusals } from '#src/i18n/refusals.ts'
import { useShell } from '#src/i18n/shell.ts'
import { Button } from '#src/ui/button.tsx'
import { Countdown } from '#src/ui/countdown.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { useTitlePrefix } from '#src/ui/page.tsx'
import { Late, Waiting } from '#src/ui/progress.tsx'

interface ServiceFormProps<V extends FieldValues> {
  form: {
    control: Control<V>
    submit: () => Promise<void>
    problem: CallProblem | undefined
    refusals: number
    wait: { until: number | undefined; end(): void }
    giveUp: () => void
    refusedFields: readonly string[]
    errorOf(field: never): string | undefined
    labelOf(field: never): string
  }
  /** What the button does: "Recevoir un code". Without it there is nothing to send. */
  submit: string | undefined
  /** Beside the button. */
  actions?: ReactNode
  /** Below a refusal that concerns no field: who can help. */
  help?: ReactNode
  children: ReactNode
}

/** A form as every page shows it: what was refused first, then the fields, one button, and a word while it works. */
export function ServiceForm<V extends FieldValues>(props: ServiceFormProps<V>) {
  const { form, submit, actions, help, children } = props
  const shell = useShell()
  const sentences = useRefusals()
  const { language } = useLanguage()
  const summary = useRef<HTMLElement>(null)
  const { problem, refusals, refusedFields, wait, control } = form
  // Asked for here, so that a press renders this much and none of the fields.
  const { isSubmitting: busy } = useFormState({ control })
  const mustWait = wait.until !== undefined
  // What is wrong on leaving a field is said under that field alone: the summary answers a try.
  const isRefused = refusals > 0 && (problem !== undefined || refusedFields.length > 0)
  const countdown = wait.until !== undefined && (
    <p className="field__hint">
      <Countdown
        until={wait.until}
        now={serviceNow}
        format={(seconds) =>
          seconds > 0 ? shell.form.retryIn(duration(language, seconds)) : shell.form.retryNow
        }
        onEnd={() => wait.end()}
      />
    </p>
  )
  useTitlePrefix(isRefused ? shell.form.error : undefined)
  useLayoutEffect(() => {
    // The form tells its refused fields at the very end of a try, after it counted the refusal.
    if (refusals > 0 && !busy) summary.current?.focus()
  }, [refusals, busy])

  return (
    // Sent by us; a browser that would send it itself must at least not put it in an address.
    <form
      method="post"
      noValidate
      className="flow"
      onSubmit={(event) => {
        event.preventDefault()
        if (mustWait) summary.current?.focus()
        else if (!busy) void form.submit()
      }}
    >
      {isRefused && (
        <ErrorSummary
          ref={summary}
          title={problem ? sentences.problem(problem) : shell.form.summary(refusedFields.length)}
          items={refusedFields.map((field) => ({
            fieldId: field,
            text: shell.form.refused(form.labelOf(field as never), form.errorOf(field as never) ?? ''),
          }))}
        >
          {/* Where it was refused, and the focus is; beside the button only after a reload. */}
          {countdown}
          {problem && <div className="flow">{help}</div>}
        </ErrorSummary>
      )}
      {children}
      {!isRefused && countdown}
      <div className="actions">
        {submit !== undefined && (
          <Button
            type="submit"
            busy={busy}
            busyLabel={shell.form.sending}
            aria-disabled={mustWait || undefined}
          >
            {submit}
          </Button>
        )}
        {actions}
      </div>
      <Waiting active={busy} label={shell.form.waiting} />
      {busy && (
        <Late after={5000}>
          <div className="actions">
            <Button variant="secondary" onClick={form.giveUp}>
              {shell.form.giveUp}
            </Button>
          </div>
        </Late>
      )}
    </form>
  )
}
