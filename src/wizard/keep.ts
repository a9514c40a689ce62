import * as z from 'zod/mini'
import { tabStorage, type Storage } from '#src/ui/storage.ts'

/** Drafts are dropped after half an hour: the next person at a shared computer finds none (PRI-02). */
const DRAFT_LIFE = 30 * 60_000

/**
 * Keeps what a schema allows, for `life` milliseconds without a change. Never a password, a code, a NUMEN or a birth
 * date. Anything the schema does not know is forgotten.
 */
export function keepIn<T>(storage: Storage, life: number, name: string, schema: z.ZodMiniType<T>) {
  const key = `alize:${name}`
  const Kept = z.object({ at: z.number(), kept: schema })
  return {
    read(): T | undefined {
      try {
        const parsed = z.safeParse(Kept, JSON.parse(storage.read(key) ?? ''))
        if (parsed.success && Math.abs(Date.now() - parsed.data.at) < life) return parsed.data.kept
      } catch {
        // Garbage is no draft.
      }
      storage.remove(key)
      return undefined
    },
    write(kept: T) {
      storage.write(key, JSON.stringify({ at: Date.now(), kept: z.parse(schema, kept) }))
    },
    forget: () => storage.remove(key),
  }
}

/** The same in this tab, for half an hour: a flow's id and what may be typed again. */
export const keepInTab = <T>(name: string, schema: z.ZodMiniType<T>) =>
  keepIn(tabStorage, DRAFT_LIFE, name, schema)
