import * as z from 'zod/mini'
import { Email } from './email.ts'
import { Code, Mobile, NewPassword } from './later-fields.ts'

/** What the steps after the first send. */

export const EnterCode = z.strictObject({ code: Code })

/** Where codes and alerts will go: one private contact, or none at all. */
export const ChooseContact = z.union([
  z.strictObject({ email: Email }),
  z.strictObject({ mobile: Mobile }),
  z.strictObject({ none: z.literal(true) }),
])

export const ChoosePassword = z.strictObject({ password: NewPassword })
