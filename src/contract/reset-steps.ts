import * as z from 'zod/mini'

/** Another code, by the way one prefers; where there is none of the kind, by the other. */
export const SendResetCode = z.strictObject({ by: z.enum(['email', 'mobile']) })
