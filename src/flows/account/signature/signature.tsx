import { useMail } from '#src/help/mail.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { AccountPage } from '../account-page.tsx'
import { Composer } from './composer.tsx'
import { texts } from './texts.ts'

/** A signature for one's messages, to be copied. */
export function SignaturePage() {
  const t = useTexts(texts)
  return (
    <AccountPage title={t.title} wide>
      {(account) => (
        <>
          <p className="lead">{t.lead}</p>
          <Composer account={account} />
          <WhereToPaste />
        </>
      )}
    </AccountPage>
  )
}

function WhereToPaste() {
  const { paste: t } = useTexts(texts)
  const { webmail } = useMail()
  return (
    <section className="flow">
      <h2>{t.title}</h2>
      {webmail && (
        <Disclosure summary={t.webmail}>
          <ol>
            <li>
              <a href={webmail} rel="noopener noreferrer">
                {t.openMail}
              </a>
            </li>
            {t.webmailSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Disclosure>
      )}
      <Disclosure summary={t.phone}>
        <ol>
          {t.phoneSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{t.phoneNote}</p>
      </Disclosure>
    </section>
  )
}
