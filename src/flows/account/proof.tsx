import { useState, type ReactNode } from 'react'
import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { Account, ProvePassword } from '#src/contract/account.ts'
import { PasswordInput } from '#src/forms/password-input.tsx'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Dialog } from '#src/ui/dialog.tsx'
import { AskPasswordContext } from './ask-password.ts'
import { texts } from './texts.ts'
import { useAccountForm } from './use-account-form.ts'

/** A dialog that asks for the password of this account when a change inside needs it. */
export function PasswordAsked({ uid, children }: { uid: string; children: ReactNode }) {
  const { proof } = useTexts(texts)
  const { form: words } = useShell()
  const [heldBack, setHeldBack] = useState<() => void>()
  const close = () => setHeldBack(undefined)
  return (
    <AskPasswordContext value={(then) => setHeldBack(() => then)}>
      {children}
      <Dialog open={heldBack !== undefined} onClose={close} title={proof.title} closeLabel={words.close}>
        <ProofForm
          uid={uid}
          onProved={() => {
            close()
            heldBack?.()
          }}
        />
      </Dialog>
    </AskPasswordContext>
  )
}

function ProofForm({ uid, onProved }: { uid: string; onProved: () => void }) {
  const { proof: t } = useTexts(texts)
  const { client } = useService()
  const form = useAccountForm({
    name: 'proof',
    schema: ProvePassword,
    defaultValues: { password: '' },
    labels: { password: t.password },
    secrets: ['password'],
    send: (json, attempt) => answer(client.account.proof.$post({ json }, optionsOf(attempt, uid)), Account),
    onDone: onProved,
  })
  return (
    <>
      <p>{t.text}</p>
      <ServiceForm form={form} submit={t.submit}>
        <PasswordInput
          label={t.password}
          error={form.errorOf('password')}
          autoComplete="current-password"
          {...form.register('password')}
        />
      </ServiceForm>
    </>
  )
}
