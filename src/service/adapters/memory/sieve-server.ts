import { SieveRefusal, type SieveScripts, type SieveServer } from '../sieve/scripts.ts'
import { EXTENSIONS, sieveFault } from './sieve-check.ts'

/** A script as a mail program sees it. */
export interface StoredScript {
  name: string
  content: string
  active: boolean
}

/** As many as Pigeonhole allows by default. */
export const MAX_REDIRECTS = 4

/** What goes wrong: scripts accepted and never put in force, as behind some webmails; or none put in force any more. */
export type ScriptFault = 'rules-unheeded' | 'activation-refused'

/**
 * A server of Sieve scripts that live in the given lists, changed in place. Nobody answers while `scriptsOf` throws.
 */
export const createMemorySieve = (
  scriptsOf: (uid: string) => StoredScript[],
  fault: () => string,
): SieveServer => ({
  open: async (uid, work) => work(commandsOn(scriptsOf(uid), fault)),
})

function commandsOn(stored: StoredScript[], fault: () => string): SieveScripts {
  const existing = (name: string) => {
    const script = stored.find((one) => one.name === name)
    if (!script) throw new SieveRefusal(`no script ${name}`)
    return script
  }
  const isUnheeded = () => fault() === 'rules-unheeded'
  return {
    capabilities: { extensions: EXTENSIONS, maxRedirects: MAX_REDIRECTS },
    list: async () => stored.map(({ name, active }) => ({ name, active })),
    get: async (name) => existing(name).content,
    async put(name, content) {
      const refused = sieveFault(content)
      if (refused !== undefined) throw new SieveRefusal(refused)
      if (isUnheeded()) return
      const script = stored.find((one) => one.name === name)
      if (script) script.content = content
      else stored.push({ name, content, active: false })
    },
    async activate(name) {
      if (fault() === 'activation-refused') throw new SieveRefusal('not now')
      if (isUnheeded()) return
      if (name !== undefined) existing(name)
      for (const script of stored) script.active = script.name === name
    },
    async delete(name) {
      if (existing(name).active) throw new SieveRefusal('the active script')
      if (!isUnheeded()) stored.splice(stored.indexOf(existing(name)), 1)
    },
  }
}
