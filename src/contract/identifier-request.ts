import * as z from 'zod/mini'
import { Email } from './email.ts'
import { identityFields, identityOf, possibleBirthDate } from './fields.ts'

/**
 * The two ways to have one's identifier sent: who one is, or the private e-mail once given. `today` is the date in the
 * académie, YYYY-MM-DD.
 */
export const requestIdentifier = (today: string) =>
  z.union([
    z.pipe(
      z.strictObject(identityFields).check(possibleBirthDate(today)),
      z.transform((typed) => identityOf(typed, today)),
    ),
    z.strictObject({ email: Email }),
  ])
export type RequestIdentifier = z.output<ReturnType<typeof requestIdentifier>>

/** The one answer, whoever is found or not. */
export const IdentifierRequested = z.object({ received: z.literal(true) })
