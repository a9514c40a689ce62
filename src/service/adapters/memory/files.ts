import { hex } from '../../hashing.ts'
import type { Clock, Files } from '../../ports.ts'

/** What is kept of each file: nothing of its content, because this world lives in somebody's browser. */
export type Cabinet = Record<string, { type: string; size: number; hash: string; expiresAt: number }>

/** Files of which only a description is kept, in the given cabinet: identity documents do not stay in a browser. */
export function createMemoryFiles(cabinet: Cabinet, clock: Clock): Files {
  const purge = () => {
    for (const [id, { expiresAt }] of Object.entries(cabinet))
      if (expiresAt <= clock.now()) Reflect.deleteProperty(cabinet, id)
  }
  const found = (id: string) => {
    purge()
    return Object.hasOwn(cabinet, id) ? cabinet[id] : undefined
  }
  return {
    async put(id, { bytes, type, expiresAt }) {
      purge()
      const hash = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
      cabinet[id] = { type, size: bytes.length, hash, expiresAt }
    },
    async get(id) {
      const file = found(id)
      return file && { ...file }
    },
    async extend(id, expiresAt) {
      const file = found(id)
      if (file) file.expiresAt = expiresAt
      return file !== undefined
    },
    async delete(id) {
      purge()
      Reflect.deleteProperty(cabinet, id)
    },
  }
}
