/**
 * A browser's storage that never throws: where it is blocked, full or absent, what was kept is kept in memory, for
 * as long as the page lives.
 */
export interface Storage {
  read(key: string): string | undefined
  write(key: string, value: string): void
  remove(key: string): void
  /** Removes everything under a key that begins so. */
  removeAll(prefix: string): void
  /** Whether anything was kept, before this page, under a key that begins so. */
  holds(prefix: string): boolean
}

function safe(open: () => globalThis.Storage): Storage {
  const memory = new Map<string, string>()
  return {
    read(key) {
      try {
        return open().getItem(key) ?? memory.get(key)
      } catch {
        return memory.get(key)
      }
    },
    write(key, value) {
      try {
        open().setItem(key, value)
      } catch {
        memory.set(key, value)
      }
    },
    remove(key) {
      memory.delete(key)
      try {
        open().removeItem(key)
      } catch {
        // It held nothing.
      }
    },
    removeAll(prefix) {
      for (const key of memory.keys()) if (key.startsWith(prefix)) memory.delete(key)
      try {
        for (const key of Object.keys(open())) if (key.startsWith(prefix)) open().removeItem(key)
      } catch {
        // It held nothing.
      }
    },
    holds(prefix) {
      try {
        return Object.keys(open()).some((key) => key.startsWith(prefix))
      } catch {
        return false
      }
    },
  }
}

/** For this tab. */
export const tabStorage = safe(() => sessionStorage)
/** For this browser. */
export const browserStorage = safe(() => localStorage)

/** Drafts and all else that this tab has kept, whichever page they belong to: somebody else may sit here next (PRI-05). */
export const forgetTab = () => tabStorage.removeAll('alize:')
