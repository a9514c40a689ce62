import * as z from 'zod/mini'
import { CurrentPassword, Identifier } from './fields.ts'

export const SignIn = z.strictObject({
  identifier: Identifier,
  password: CurrentPassword,
  /** "Cet appareil est personnel": the device is remembered and keeps its own allowance of attempts. */
  personal: z.boolean(),
})

/** What signing in and out are answered with: the bearer itself travels as a grant. */
export const SessionState = z.object({ signedIn: z.boolean() })

/** The account of the person signed in, as the directory knows it. */
export const Account = z.object({
  uid: z.string(),
  address: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  /** Whether a rescue contact is on file. */
  reachable: z.boolean(),
  /** When this session ends if nothing is done, epoch ms. */
  endsAt: z.number(),
})
export type Account = z.infer<typeof Account>
