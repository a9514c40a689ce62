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
  /** The account is to be gone through first: its mail is closed, or does something by itself since a reset. */
  mustCheckUp: z.optional(z.boolean()),
})
