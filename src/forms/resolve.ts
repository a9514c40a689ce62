import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'
import * as z from 'zod/mini'

export type Schema<V> = z.ZodMiniType<unknown, V>

/** Checks flat forms with the schema the service uses. What is sent is what was typed: the service parses it again. */
export const resolveWith =
  <V extends FieldValues>(schema: Schema<V> | (() => Schema<V>)): Resolver<V, unknown, V> =>
  (values) => {
    const parsed = z.safeParse(typeof schema === 'function' ? schema() : schema, values)
    if (parsed.success) return { values, errors: {} }
    const errors: Record<string, { type: string; message: string }> = {}
    for (const { path, message } of parsed.error.issues)
      errors[String(path[0])] ??= { type: 'schema', message }
    return { values: {}, errors: errors as FieldErrors<V> }
  }
