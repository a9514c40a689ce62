import * as z from 'zod/mini'
import { CurrentPassword, Identifier } from './fields.ts'

export const SignIn = z.strictObject({
  identifier: Identifier,
  password: CurrentPassword,
  /** "Cet appareil est personnel": the device is remembered and keeps its own allowance of attempts. */
  personal: z.boolean(),
})

/** What signing in and out are answered with: the bearer itself travels as a grant. */
export const SessionState = z.object({
  signedIn: z.boolean(),
  /** The password expired: it has to be changed before anything else. */
  mustChangePassword: z.optional(z.boolean()),
  /** The académie keeps the account closed for mail: going through it is all that may be done. */
  mustCheckUp: z.optional(z.boolean()),
})
