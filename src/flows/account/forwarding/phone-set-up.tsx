import { academy } from '#src/academy/academy.ts'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { texts } from './texts.ts'

/** The same mail on one's phone without any forward: what to type there, value by value. */
export function PhoneSetUp({ uid, address }: { uid: string; address: string }) {
  const { phone: t } = useTexts(texts)
  const { form: words } = useShell()
  const { mail } = academy
  if (!mail) return <HumanHelpInBrief />
  const { imap, smtp, userName } = mail
  const values = [
    { label: t.address, value: address },
    { label: t.userName, value: { uid, address }[userName] },
    { label: t.incoming, value: imap.host },
    { label: t.port(t.incoming), value: `${imap.port} ${imap.security}` },
    { label: t.outgoing, value: smtp.host },
    { label: t.port(t.outgoing), value: `${smtp.port} ${smtp.security}` },
  ]
  return (
    <>
      <h2>{t.title}</h2>
      <ol>
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <FactList
        facts={values.map(({ label, value }) => ({
          label,
          value,
          action: (
            <CopyButton
              value={value}
              label={words.copy}
              copiedLabel={words.copied}
              failedLabel={words.copyFailed}
            />
          ),
        }))}
      />
      <p className="soft">{t.afterwards}</p>
      <HumanHelpInBrief />
    </>
  )
}
