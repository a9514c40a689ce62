import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { Account, VerifyContact as VerifyContactBody } from '#src/contract/account.ts'
import type { LiveCode } from '#src/contract/activation.ts'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { ResendCode } from '#src/forms/resend-code.tsx'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { texts as formTexts } from '#src/forms/texts.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { CodeField } from '#src/ui/code-field.tsx'
import { RefusalHelp, useAccountRefusal } from '../refusals.tsx'
import { useAccountAction } from '../use-account-action.ts'
import { useAccountForm } from '../use-account-form.ts'
import { useEstablish } from '../use-account.ts'
import { texts } from './texts.ts'

interface VerifyContactProps {
  uid: string
  candidate: LiveCode
  /** The contact to show: in full while the page knows it. */
  sentTo: string
  onVerified: () => void
  onGivenUp: () => void
}

/** The code that proves the new contact is one's own. */
export function VerifyContact({ uid, candidate, sentTo, onVerified, onGivenUp }: VerifyContactProps) {
  const t = useTexts(texts)
  const words = useTexts(formTexts).code
  const { client } = useService()
  const establish = useEstablish()
  const refuse = useAccountRefusal()
  const form = useAccountForm({
    name: 'contact-code',
    schema: VerifyContactBody,
    defaultValues: { code: '' },
    labels: { code: words.label },
    secrets: ['code'],
    send: (json, attempt) =>
      answer(client.account.contacts.code.$post({ json }, optionsOf(attempt, uid)), Account),
    onDone: onVerified,
  })
  const givingUp = useAccountAction((account: Account) => {
    establish.account(account)
    onGivenUp()
  })
  const giveUp = () =>
    givingUp.run('give up', (attempt) =>
      answer(client.account.contacts.candidate.$delete(undefined, optionsOf(attempt, uid)), Account),
    )
  return (
    <>
      <p>{t.codeLead(sentTo)}</p>
      <ServiceForm
        form={form}
        submit={words.submit}
        help={<RefusalHelp problem={form.problem} />}
        actions={
          <Button variant="quiet" busy={givingUp.busy !== undefined} onClick={giveUp}>
            {t.giveUp}
          </Button>
        }
      >
        <CodeField label={words.label} error={form.errorOf('code')} {...form.register('code')} />
      </ServiceForm>
      <RefusedAction error={givingUp.refused} />
      <ResendCode
        form={form}
        resendAt={candidate.resendAt}
        send={(attempt) =>
          answer(client.account.contacts.codes.$post(undefined, optionsOf(attempt, uid)), Account)
        }
        onSent={establish.account}
        onRefused={(error) => refuse(error, () => undefined)}
      />
    </>
  )
}
