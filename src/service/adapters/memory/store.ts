import type { Clock, Keep, Records, Store } from '../../ports.ts'
import type { Kinds } from '../../records.ts'

type Kept = Keep & { value: unknown; order: number }
type Drawer = Record<string, Kept>

/** Plain data, so that a host can keep it anywhere: kind → id → record. */
export type Shelf = Partial<Record<keyof Kinds, Drawer>>

const FIELD = { enumerable: true, writable: true, configurable: true }

/** A store that lives in the given shelf. Transactions run one after the other, on a copy that is kept or dropped. */
export function createMemoryStore(shelf: Shelf, clock: Clock): Store {
  let last: Promise<unknown> = Promise.resolve()
  return {
    transaction(work) {
      const run = last.then(async () => {
        const draft: Shelf = { ...shelf }
        const result = await work(recordsIn(draft, clock))
        Object.assign(shelf, draft)
        return result
      })
      last = run.catch(() => undefined)
      return run
    },
  }
}

function recordsIn(draft: Shelf, clock: Clock): Records {
  const own = new Set<keyof Kinds>()
  const look = (kind: keyof Kinds): Drawer => draft[kind] ?? {}
  /** The kind's records, copied the first time they are changed: what is outside the draft stays untouched. */
  const open = (kind: keyof Kinds): Drawer => {
    if (!own.has(kind)) draft[kind] = { ...look(kind) }
    own.add(kind)
    return look(kind)
  }
  const lives = (kept: Kept) => kept.expiresAt === undefined || kept.expiresAt > clock.now()
  // Only `put` fills a drawer, with values of its kind.
  const valueOf = <K extends keyof Kinds>(_kind: K, kept: Kept) => structuredClone(kept.value) as Kinds[K]

  return {
    async get(kind, id) {
      const drawer = look(kind)
      const kept = Object.hasOwn(drawer, id) ? drawer[id] : undefined
      return kept && lives(kept) ? valueOf(kind, kept) : undefined
    },
    async put(kind, id, value, keep = {}) {
      const drawer = open(kind)
      // What has expired is purged by whoever writes next: nothing outlives its use (PRI-03).
      for (const [other, kept] of Object.entries(drawer))
        if (!lives(kept)) Reflect.deleteProperty(drawer, other)
      const latest = Object.values(drawer).reduce((most, kept) => Math.max(most, kept.order), 0)
      const order = drawer[id]?.order ?? latest + 1
      // Not an assignment, which under the id `__proto__` would change the drawer's prototype instead.
      Object.defineProperty(drawer, id, {
        ...FIELD,
        value: { ...keep, order, value: structuredClone(value) },
      })
    },
    async delete(kind, id) {
      Reflect.deleteProperty(open(kind), id)
    },
    async list(kind, owner) {
      return Object.entries(look(kind))
        .filter(([, kept]) => lives(kept) && (owner === undefined || kept.owner === owner))
        .sort(([, a], [, b]) => a.order - b.order)
        .map(([id, kept]) => ({
          id,
          ...(kept.owner !== undefined && { owner: kept.owner }),
          value: valueOf(kind, kept),
        }))
    },
  }
}
