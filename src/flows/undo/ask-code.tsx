import { Link } from 'react-router-dom'
import { answer, optionsOf } from '#src/api/client.ts'
import { useConnect } from '#src/api/service.tsx'
import { Undone, UseUndoCode } from '#src/contract/account.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import { useAssistance } from '#src/help/assistance.ts'
import { HumanHelp, HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { CodeField } from '#src/ui/code-field.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { texts } from './texts.ts'

interface AskCodeProps {
  /** The time for a new password ran out. */
  ended: boolean
  onUndone: (undone: Undone) => void
}

/** The code of the alert, and who can help without it. */
export function AskCode({ ended, onUndone }: AskCodeProps) {
  const t = useTexts(texts)
  const assistance = useAssistance()
  const connect = useConnect()
  const form = useServiceForm({
    name: 'undo',
    schema: UseUndoCode,
    defaultValues: { code: '' },
    labels: { code: t.code },
    send: (json, attempt) =>
      answer(
        connect().then(({ client }) => client.undos.$post({ json }, optionsOf(attempt))),
        Undone,
      ),
    onDone: onUndone,
  })
  return (
    <>
      {ended && (
        <Notice tone="warning" live="polite" title={t.expired}>
          <p>{t.expiredText(assistance)}</p>
          <p>
            <Link to={paths.forgottenPassword}>{t.forgottenPassword}</Link>
          </p>
        </Notice>
      )}
      <p className="lead">{t.lead}</p>
      <ServiceForm form={form} submit={t.submit} help={<HumanHelpInBrief />}>
        <CodeField
          label={t.code}
          hint={t.codeHint}
          error={form.errorOf('code')}
          length={10}
          inputMode="text"
          {...form.register('code')}
        />
      </ServiceForm>
      <Disclosure summary={t.noCode}>
        <p>{t.noCodeHelp}</p>
        <p>
          <Link to={paths.blockedAccount}>{t.blockedAccount}</Link>
        </p>
        <HumanHelp />
      </Disclosure>
    </>
  )
}
