import type { Academy } from '#src/academy/schema.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import type { MailAccount, MailServer } from '#src/rules/mail-account.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { texts } from './texts.ts'

interface ValuesProps {
  mail: NonNullable<Academy['mail']>
  /** Unknown until it is typed: the servers are the same for everybody. */
  account: MailAccount | undefined
}

/** Every value, for whatever mail program asks for them one by one. */
export function Values({ mail, account }: ValuesProps) {
  const { values: t } = useTexts(texts)
  const { form: words } = useShell()
  const copied = (label: string, value: string) => ({
    label,
    value,
    action: <CopyButton value={value} {...words.copy} />,
  })
  const server = (name: string, { host, port, security }: MailServer) => [
    copied(name, host),
    copied(t.port(name), String(port)),
    { label: t.security(name), value: security },
  ]
  return (
    <section className="flow">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <FactList
        facts={[
          account ? copied(t.address, account.address) : { label: t.address, value: t.yourAddress },
          account
            ? copied(t.userName, account.userName)
            : { label: t.userName, value: t.yours[mail.userName] },
          { label: t.password, value: t.yourPassword },
          ...server(t.incoming, mail.imap),
          ...server(t.outgoing, mail.smtp),
        ]}
      />
    </section>
  )
}
