import * as z from 'zod/mini'
import { tabStorage } from '#src/ui/storage.ts'

/** Drafts are dropped after half an hour: the next person at a shared computer finds none (PRI-02). */
const DRAFT_LIFE = 30 * 60_000

/**
 * Keeps in this tab what a schema allows: the flow's id and what may be typed again. Never a password, a code, a
 * NUMEN or a birth date. Anything the schema does not know is forgotten, and so is all of it after half an hour
 * without a change.
 */
export function keepInTab<T>(name: string, schema: z.ZodMiniType<T>) {
  const key = `alize:${name}`
  const Kept = z.object({ at: z.number(), kept: schema })
  return {
    read(): T | undefined {
      try {
        const parsed = z.safeParse(Kept, JSON.parse(tabStorage.read(key) ?? ''))
        if (parsed.success && Math.abs(Date.now() - parsed.data.at) < DRAFT_LIFE) return parsed.data.kept
      } catch {
        // Garbage is no draft.
      }
      tabStorage.remove(key)
      return undefined
    },
    write(kept: T) {
      tabStorage.write(key, JSON.stringify({ at: Date.now(), kept: z.parse(schema, kept) }))
    },
    forget: () => tabStorage.remove(key),
  }
}
