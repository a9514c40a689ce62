import type { SendMailOptions } from 'nodemailer'
import { encodeWord } from 'nodemailer/lib/mime-funcs'
import { emailFault, normaliseEmail } from '#src/rules/email.ts'
import type { Letter } from '../../ports.ts'
import { NOTICE } from '../sieve/write.ts'
import type { SmtpSettings } from './settings.ts'

/** Octets of one encoded word, of the 75 there may be (RFC 2047 2). */
const ENCODED_WORD = 52

/**
 * A letter as a message: plain text, in its language, to one recipient. Throws for a recipient that is not exactly one
 * plain address: a mailer reads some texts as another address, or as two (FWD-08).
 */
export function rendered(letter: Letter, from: SmtpSettings['from']): SendMailOptions {
  const { id, to, language, subject, paragraphs, code, notice } = letter
  if (normaliseEmail(to) !== to || emailFault(to) !== undefined) throw new Error('not one plain address')
  return {
    envelope: { from: from.address, to: [to] },
    from,
    to: { name: '', address: to },
    messageId: messageIdOf(id, from.address),
    subject: encoded(subject),
    text: [...paragraphs, ...(code === undefined ? [] : [code])].join('\r\n\r\n') + '\r\n',
    textEncoding: 'quoted-printable',
    headers: {
      'Content-Language': language,
      // Nobody's absence is answered to (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      ...(notice && { [NOTICE]: 'yes' }),
    },
  }
}

/** The Message-ID of a letter, the same on every try. */
function messageIdOf(id: string, sender: string): string {
  if (!/^[\w-]+$/.test(id)) throw new Error('not the id of a letter')
  return `<${id}@${sender.slice(sender.lastIndexOf('@') + 1)}>`
}

/** Always encoded: as it is, ASCII may be a line too long for SMTP, or read as encoded already. */
const encoded = (text: string) => encodeWord(text.replace(/\p{Cc}+/gu, ' '), 'B', ENCODED_WORD)
