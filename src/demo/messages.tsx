import { academy } from '#src/academy/academy.ts'
import type { Arrived } from '#src/api/connect.ts'
import { dateAndHour } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { texts } from './texts.ts'

/** Every e-mail and SMS that would have been sent, newest first, each in its reader's language. */
export function Messages({ messages }: { messages: Arrived[] }) {
  const t = useTexts(texts)
  return (
    <section className="flow">
      <h3>{t.box}</h3>
      <p>{t.boxText}</p>
      {messages.length === 0 && <p className="soft">{t.empty}</p>}
      {messages.map((message) => (
        <Message key={`${message.id} ${message.to}`} message={message} />
      ))}
    </section>
  )
}

function Message({ message }: { message: Arrived }) {
  const t = useTexts(texts)
  const { form: words } = useShell()
  const { language } = useLanguage()
  const { channel, to, via, at, subject, paragraphs, code } = message
  return (
    <article className="message flow">
      <p className="soft">
        {t[channel]} {t.to(to)}
        {via && t.via(via)}, {dateAndHour(language, at, academy.timeZone)}
      </p>
      <div lang={message.language} className="flow">
        {subject && <h4>{subject}</h4>}
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {code && (
        <p className="message__code">
          <code>{code}</code>
          <CopyButton value={code} {...words.copy} label={t.copyCode} />
        </p>
      )}
    </article>
  )
}
