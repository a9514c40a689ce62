import { useLayoutEffect, useState } from 'react'
import { Link } from 'react-router-dom'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Notice } from '#src/ui/notice.tsx'
import { AccountPage } from '../account-page.tsx'
import { SignOut } from '../sign-out.tsx'
import { PasswordForm } from './password-form.tsx'
import { texts } from './texts.ts'

/** A new password for the old one; all that somebody whose password expired may do. */
export function ChangePassword() {
  const t = useTexts(texts)
  const [changed, setChanged] = useState(false)
  useLayoutEffect(() => {
    if (changed) document.querySelector<HTMLElement>('main h1')?.focus()
  }, [changed])
  const done = () => setChanged(true)
  return (
    <AccountPage
      title={changed ? t.doneTitle : t.title}
      whenExpired={
        <>
          <Notice tone="warning" title={t.expired}>
            {t.expiredText}
          </Notice>
          <PasswordForm account={undefined} onChanged={done} />
          <SignOut />
        </>
      }
    >
      {(account) =>
        changed ? (
          <Changed />
        ) : (
          <>
            <p className="lead">{t.lead}</p>
            <PasswordForm account={account} onChanged={done} />
          </>
        )
      }
    </AccountPage>
  )
}

function Changed() {
  const t = useTexts(texts)
  return (
    <>
      <Notice tone="success">{t.done}</Notice>
      <h2>{t.devices}</h2>
      <p>{t.devicesText}</p>
      <ul>
        {t.devicesList.map((device) => (
          <li key={device}>{device}</li>
        ))}
      </ul>
      <p>
        <Link to={paths.devices}>{t.devicesSee}</Link>
      </p>
    </>
  )
}
