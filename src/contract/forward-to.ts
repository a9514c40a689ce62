import { emailFault, normaliseEmail } from '#src/rules/email.ts'
import { blank, required, typed } from './fields.ts'
import { refusal } from './problem.ts'

export const ForwardTo = typed((text) => {
  if (blank(text)) return required
  if (emailFault(text)) return { refused: refusal('email-format') }
  return { value: { to: normaliseEmail(text), shown: normaliseEmail(text) } }
}, 400)
