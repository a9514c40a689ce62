import * as z from 'zod/mini'
import { Place } from './account.ts'

/** Something that works in the account: whoever does not recognise it drops it. Times are epoch ms. */
const Item = z.union([
  z.object({
    id: z.string(),
    kind: z.literal('forward'),
    to: z.string(),
    keepsCopy: z.boolean(),
    /** Set here in the portal. */
    own: z.boolean(),
  }),
  z.object({ id: z.string(), kind: z.literal('rule'), name: z.string() }),
  z.object({
    id: z.string(),
    kind: z.literal('contact'),
    by: z.enum(['email', 'mobile']),
    shown: z.string(),
    verifiedAt: z.number(),
  }),
  z.object({
    id: z.string(),
    kind: z.literal('device'),
    place: Place,
    rememberedAt: z.number(),
    /** The one this is read on. */
    current: z.boolean(),
  }),
  z.object({ id: z.string(), kind: z.literal('session'), place: Place, seenAt: z.number() }),
])
export type CheckUpItem = z.infer<typeof Item>

/** Everything to look at in an account that somebody else may have used. */
export const CheckUp = z.object({
  uid: z.string(),
  /** The académie keeps the account closed for mail until it has heard of its owner. */
  blocked: z.boolean(),
  items: z.array(Item),
  /** The mail server does not answer just now: its forwards and rules are missing from the list. */
  mailUnknown: z.boolean(),
  /** The last one made: its reference, to be quoted when one calls. */
  ticket: z.optional(z.object({ reference: z.string(), writtenAt: z.number(), dropped: z.number() })),
})
export type CheckUp = z.infer<typeof CheckUp>

/** One decision for each item that was shown. */
export const DecideCheckUp = z.strictObject({
  decisions: z.record(z.string(), z.enum(['keep', 'drop'])),
})
