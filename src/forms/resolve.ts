import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'
import * as z from 'zod/mini'

/** Checks flat forms with the schema the service uses. What is sent is what was typed: the service parses it again. */
export const resolveWith =
  <V extends FieldValues>(schema: z.ZodMiniType<unknown, V>): Resolver<V, unknown, V> =>
  (values) => {
    const parsed = z.safeParse(schema, values)
    if (parsed.success) return { values, errors: {} }
    const errors: Record<string, { type: string; message: string }> = {}
    for (const { path, message } of parsed.error.issues)
      errors[String(path[0])] ??= { type: 'schema', message }
    return { values: {}, errors: errors as FieldErrors<V> }
  }
