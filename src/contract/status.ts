import * as z from 'zod/mini'

/** What the portal shows in its status banner. */
export const Status = z.object({
  maintenance: z.boolean(),
  /** Messages leave at once, or wait for the mail server to come back. */
  mail: z.enum(['working', 'delayed']),
})
export type Status = z.infer<typeof Status>
