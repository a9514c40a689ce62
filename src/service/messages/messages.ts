import type { Academy } from '#src/academy/schema.ts'
import type { Language } from '#src/contract/language.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'

/** What the service writes to people. Codes only, never a link: the portal must not look like phishing. */
export interface Message {
  subject: string
  paragraphs: string[]
  /**
   * The same for a mobile, within two SMS: 134 characters as soon as one is outside GSM 03.38, as ’ and non-breaking
   * spaces are. The subject stands in where there is none.
   */
  sms?: string
  code?: string
}

/** What a message may say to somebody who is nobody in particular. */
export interface Place {
  academy: Academy
}

/** What a message may say of the account it is about, and of who to turn to. */
export interface Facts extends Place {
  firstName: string
}

export type Messages = typeof fr

const messages: Record<Language, Messages> = { fr, en, es }
export const messagesIn = (language: Language): Messages => messages[language]
