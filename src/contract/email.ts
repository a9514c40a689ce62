import { emailFault, normaliseEmail } from '#src/rules/email.ts'
import { blank, required, typed } from './fields.ts'
import { refusal } from './problem.ts'

/** A private address; the académie's own domains are refused by the service, which knows them. */
export const Email = typed((text) => {
  if (blank(text)) return required
  return emailFault(text) ? { refused: refusal('email-format') } : { value: normaliseEmail(text) }
}, 400)
