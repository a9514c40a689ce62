import { Link } from 'react-router-dom'
import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { Undone } from '#src/contract/account.ts'
import { ChoosePassword } from '#src/contract/activation-steps.ts'
import { NewPassword } from '#src/forms/new-password.tsx'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { texts as formTexts } from '#src/forms/texts.ts'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { texts } from './texts.ts'

interface NewPasswordWantedProps {
  id: string
  account: NonNullable<Undone['account']>
  onDone: (undone: Undone) => void
  /** The time for it ran out. */
  onEnded: () => void
}

/** The change is undone; now the password that somebody may know. */
export function NewPasswordWanted({ id, account, onDone, onEnded }: NewPasswordWantedProps) {
  const t = useTexts(texts)
  const { newPassword } = useTexts(formTexts)
  const { client } = useService()
  const form = useServiceForm({
    name: 'undo-password',
    schema: ChoosePassword,
    defaultValues: { password: '' },
    labels: { password: newPassword.label },
    send: (json, attempt) =>
      answer(client.undos[':id'].password.$put({ param: { id }, json }, optionsOf(attempt)), Undone),
    onDone,
    onRefused({ code }) {
      if (code !== 'flow-ended') return false
      onEnded()
      return true
    },
  })
  return (
    <>
      <Notice tone="success">{t.sessionsEnded}</Notice>
      <h2>{t.password}</h2>
      <p>{t.passwordWhy}</p>
      <FactList facts={[{ label: t.account, value: `${account.uid}, ${account.address}` }]} />
      <ServiceForm form={form} submit={t.passwordSubmit}>
        <NewPassword form={form} account={account} />
      </ServiceForm>
    </>
  )
}

/** An activation was undone: nobody has this account now. */
export function Restart() {
  const t = useTexts(texts)
  return (
    <>
      <Notice tone="success">{t.sessionsEnded}</Notice>
      <p>{t.activationNext}</p>
      <div className="actions">
        <Link className="button" to={paths.firstConnection}>
          {t.toFirstConnection}
        </Link>
      </div>
    </>
  )
}

export function Done({ uid }: { uid: string }) {
  const t = useTexts(texts)
  return (
    <>
      <Notice tone="success">{t.doneText}</Notice>
      <div className="actions">
        <Link className="button" to={paths.signIn} state={{ identifier: uid }}>
          {t.toSignIn}
        </Link>
      </div>
    </>
  )
}
