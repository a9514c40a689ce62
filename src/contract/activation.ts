import * as z from 'zod/mini'
import { identityFields, identityOf, possibleBirthDate } from './fields.ts'
import { refusal } from './problem.ts'

/** First connection, step 1. `today` is the date in the académie, YYYY-MM-DD. */
export const startActivation = (today: string) =>
  z.pipe(
    z
      .strictObject({
        charter: z.boolean().check(z.refine((accepted) => accepted, refusal('charter-required'))),
        ...identityFields,
      })
      .check(possibleBirthDate(today)),
    z.transform((typed) => identityOf(typed, today)),
  )
export type StartActivation = z.input<ReturnType<typeof startActivation>>

/** A code under way: where it went (masked), when another may be asked for and when it ends, epoch ms. */
export const LiveCode = z.object({ sentTo: z.string(), resendAt: z.number(), expiresAt: z.number() })
export type LiveCode = z.infer<typeof LiveCode>

/**
 * What has been established in one activation. Facts appear as they are established and name no secret; the
 * wizard opens its steps by them, the service keeps its own order whatever the page says.
 */
export const Activation = z.object({
  id: z.string(),
  /** Proof is asked for beyond the NUMEN: a code to the contact HR knows, or a code from the manager. */
  proofAsked: z.optional(z.enum(['contact', 'manager-code'])),
  /** Who they are is settled. */
  proved: z.optional(z.literal(true)),
  /** A rescue contact is asked for (it is not when the one HR knows proved itself). */
  contactAsked: z.optional(z.literal(true)),
  liveCode: z.optional(LiveCode),
  /** The rescue contact is settled: verified (masked), or the person has none. */
  contactSettled: z.optional(
    z.union([z.object({ verified: z.string() }), z.object({ none: z.literal(true) })]),
  ),
  account: z.optional(z.object({ uid: z.string(), address: z.string(), firstName: z.string() })),
  /** Activated. A forward may be set from `forwardingFrom` on, epoch ms. */
  done: z.optional(z.object({ forwardingFrom: z.optional(z.number()) })),
})
export type Activation = z.infer<typeof Activation>
