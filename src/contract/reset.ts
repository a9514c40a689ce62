import * as z from 'zod/mini'
import { Identifier } from './fields.ts'

/** Getting back in with a code: to choose a new password, or to be released after too many tries. */
export const StartReset = z.strictObject({
  identifier: Identifier,
  goal: z.enum(['new-password', 'unlock']),
})

/**
 * How far one came. Until a code proved who it is, the same for everybody, whether such an account exists or not, and
 * whether anything was sent at all. Times are epoch ms.
 */
export const Reset = z.object({
  id: z.string(),
  goal: z.enum(['new-password', 'unlock']),
  /** When another code may be asked for. */
  resendAt: z.optional(z.number()),
  proved: z.optional(z.literal(true)),
  account: z.optional(z.object({ uid: z.string(), address: z.string() })),
  /** The new password is set, or the account released. `blocked`: the académie still keeps its mail closed. */
  done: z.optional(z.object({ blocked: z.optional(z.literal(true)) })),
})
export type Reset = z.infer<typeof Reset>
