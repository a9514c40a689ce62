import { createStore, get, set, type UseStore } from 'idb-keyval'
import type { World } from './world.ts'

const KEY = 'world'
/** Raised when the shape of a world changes: an older one is begun anew rather than half understood. */
const VERSION = 5

/**
 * Keeps the one world of this browser, and lends it to one request at a time, over all tabs. Where the browser
 * keeps nothing (private windows, blocked storage) the world lives in this tab's memory.
 */
export function keepWorld(begin: () => Promise<World>) {
  let memory: World | undefined
  let database: UseStore | undefined
  let kept = true
  let last: Promise<unknown> = Promise.resolve()

  const load = async (): Promise<World> => {
    if (!kept) return (memory ??= await begin())
    try {
      database ??= createStore('alize-demonstration', 'world')
      const saved = await get<{ version: number; world: World }>(KEY, database)
      if (saved?.version === VERSION) return saved.world
      const world = await begin()
      await save(world)
      return world
    } catch {
      kept = false
      return (memory ??= await begin())
    }
  }
  const save = async (world: World) => {
    try {
      if (kept && database) await set(KEY, { version: VERSION, world }, database)
    } catch {
      // Full, or taken away meanwhile: from here on as if it had never been there.
      kept = false
    }
    if (!kept) memory = world
  }

  /** Alone in this tab, and through a Web Lock alone in this browser where it has them. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const locked = () =>
      'locks' in navigator ? navigator.locks.request('alize-demonstration', work) : work()
    const run = last.then(locked)
    last = run.catch(() => undefined)
    return run
  }

  return {
    isKept: () => kept,
    /** Saves what `work` made of the world, unless it throws. */
    borrow: <T>(work: (world: World) => Promise<T>): Promise<T> =>
      alone(async () => {
        const world = await load()
        const result = await work(world)
        await save(world)
        return result
      }),
    /** Looks at the world, and leaves it as it is. */
    peek: <T>(look: (world: World) => Promise<T>): Promise<T> => alone(async () => look(await load())),
    beginAgain: () => alone(async () => save(await begin())),
  }
}
