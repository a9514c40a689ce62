import { Link } from 'react-router-dom'
import { CallError } from '#src/api/problem.ts'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { AccountPage } from '../account-page.tsx'
import { useActivity } from '../use-account.ts'
import { Devices } from './devices.tsx'
import { History } from './history.tsx'
import { Messages } from './messages.tsx'
import { Sessions } from './sessions.tsx'
import { texts } from './texts.ts'

/** Everything the person may want to recognise, or not. */
export function ActivityPage() {
  const t = useTexts(texts)
  return (
    <AccountPage title={t.title} wide>
      {({ uid }) => (
        <>
          <p className="lead">{t.lead}</p>
          <p>
            <Link to={paths.accountPassword}>{t.changePassword}</Link>
          </p>
          <p>
            {t.unknown} <Link to={paths.accountCheckUp}>{t.checkUp}</Link>
          </p>
          <ActivityOf uid={uid} />
        </>
      )}
    </AccountPage>
  )
}

function ActivityOf({ uid }: { uid: string }) {
  const { form, wizard } = useShell()
  const { data, error, isPending, refetch } = useActivity()
  if (data)
    return (
      <>
        <Sessions uid={uid} sessions={data.sessions} />
        <Messages messages={data.messages} />
        <Devices uid={uid} devices={data.devices} />
        <History history={data.history} />
      </>
    )
  return (
    <>
      <RefusedAction error={error instanceof CallError ? error : undefined}>
        <p>
          <Button onClick={() => void refetch()}>{form.retry}</Button>
        </p>
      </RefusedAction>
      <Waiting active={isPending} label={wizard.loading} />
    </>
  )
}
