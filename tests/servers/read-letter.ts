import * as z from 'zod'
import { pickLanguage } from '#src/contract/language.ts'
import type { Arrived } from '#src/service/adapters/memory/mailbox.ts'
import { readMessage } from './read-message.ts'

/** In a letter, a code stands on a line of its own. */
const CODE = /^[\dA-Z]{6,10}$/
/** In an SMS there is but one such word: six digits, or ten letters and digits. */
const SMS_CODE = /\b(?:\d{6}|[\dA-Z]{10})\b/
const Text = z.object({ id: z.string(), to: z.string(), language: z.string(), text: z.string() })

/** A letter, as the mailbox of the demonstration shows it. @param to whom its envelope names, if another than its header */
export function readLetter(raw: string, to?: string): Omit<Arrived, 'at'> {
  const { header, text } = readMessage(raw)
  const address = header('to') ?? ''
  const parts = text.trimEnd().split(/\r?\n\r?\n/)
  const code = parts.find((part) => CODE.test(part))
  return {
    id: /^<([^@]+)@/.exec(header('message-id') ?? '')?.[1] ?? '',
    channel: 'email',
    to: to ?? address,
    ...(to !== undefined && to !== address && { via: address }),
    language: pickLanguage([header('content-language') ?? '']) ?? 'fr',
    subject: header('subject') ?? '',
    paragraphs: parts.filter((part) => !CODE.test(part)),
    ...(code !== undefined && { code }),
  }
}

/** The same of what an SMS gateway was handed. */
export function readText(body: unknown): Omit<Arrived, 'at'> {
  const { id, to, language, text } = Text.parse(body)
  const [code] = SMS_CODE.exec(text) ?? []
  return {
    ...{ id, channel: 'sms', to, language: pickLanguage([language]) ?? 'fr', paragraphs: [text] },
    ...(code !== undefined && { code }),
  }
}
