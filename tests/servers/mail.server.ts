import { afterEach } from 'vitest'
import { z } from 'zod'
import { mailContract } from '#tests/contract/mail.contract.ts'
import { openMail, stopAll } from './open-mail.ts'

afterEach(stopAll)

const Text = z.object({ id: z.string(), to: z.string(), language: z.string(), text: z.string() })
const CODE = /^[\dA-Z-]{6,}$/

mailContract('SMTP, STARTTLS; an SMS gateway', async () => {
  const { mail, sms, sink, gateway, messages, advance } = await openMail()
  return {
    mail,
    sms,
    async arrived() {
      const letters = messages().map(({ header, text }) => ({
        id: /^<([^@]+)@ac-martinique\.fr>$/.exec(header('message-id') ?? '')?.[1] ?? '',
        to: header('to') ?? '',
        language: header('content-language') ?? '',
        subject: header('subject') ?? '',
        paragraphs: text
          .trimEnd()
          .split('\r\n\r\n')
          .filter((paragraph) => !CODE.test(paragraph)),
      }))
      const texts = gateway.kept.map(({ body }) => {
        const { text, ...rest } = Text.parse(body)
        return { ...rest, paragraphs: [text] }
      })
      // What has one Message-ID is one message to whoever reads it (RFC 5322 3.6.4).
      return [...new Map([...letters, ...texts].map((message) => [message.id, message])).values()]
    },
    setDown(down) {
      sink.setDown(down)
      gateway.state.answer = down ? 'refuses' : undefined
      advance(60_000)
    },
  }
})
