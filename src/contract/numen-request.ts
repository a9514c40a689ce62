import * as z from 'zod/mini'

export const StartNumenRequest = z.strictObject({
  category: z.enum(['teaching', 'administrative', 'other']),
})

/** What one asked for: to be received, or to be called back after a look at a copy of an identity document. */
const way = z.enum(['appointment', 'copy'])

/** What has been established in one request for a NUMEN. It never says whether anybody is known. */
export const NumenRequest = z.object({
  id: z.string(),
  category: z.enum(['teaching', 'administrative', 'other']),
  /** The académie receives people, at hours it has told. */
  appointments: z.optional(z.literal(true)),
  /** The copy that waits to be sent with the request, until `expiresAt`, epoch ms. */
  copy: z.optional(
    z.object({ id: z.string(), name: z.optional(z.string()), bytes: z.number(), expiresAt: z.number() }),
  ),
  /** There was a copy, and it was erased because the request did not follow. */
  copyErased: z.optional(z.literal(true)),
  receipt: z.optional(
    z.object({
      way,
      /** To be quoted on the telephone; opens nothing. */
      reference: z.string(),
      /** Epoch ms. */
      sentAt: z.number(),
      /** Without news after that day, one should call: YYYY-MM-DD. */
      answerBy: z.string(),
      /** Where a receipt went, masked. */
      sentTo: z.optional(z.string()),
      office: z.optional(z.string()),
      slots: z.optional(z.array(z.string())),
    }),
  ),
})
export type NumenRequest = z.infer<typeof NumenRequest>
