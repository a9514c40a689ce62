import type { Filters } from '../../ports.ts'
import { keepOriginal } from './copies.ts'
import { rulesInForce, type PlacedRule, type Script } from './in-force.ts'
import type { SieveScripts, SieveServer } from './scripts.ts'
import { setForward } from './set-forward.ts'
import { OWN, readOwn, writeOwn } from './write.ts'

/** Mail rules on a server of Sieve scripts. Nothing is remembered here: every answer is the server's. */
export const createSieveFilters = (server: SieveServer): Filters => ({
  list: (uid) => server.open(uid, async (scripts) => (await rulesInForce(scripts)).map(({ rule }) => rule)),
  async remove(uid, id) {
    const placed = await server.open(uid, async (scripts) => {
      const found = (await rulesInForce(scripts)).find(({ rule }) => rule.id === id)
      if (found && !isOwn(found)) await remove(scripts, found)
      return found
    })
    if (placed && isOwn(placed)) await setForward(server, uid, undefined)
  },
  setForward: (uid, forward) => setForward(server, uid, forward),
})

const isOwn = ({ rule }: PlacedRule) => rule.kind === 'forward' && rule.own

async function remove(scripts: SieveScripts, { script, found }: PlacedRule) {
  // Of a script that cannot be read no part can be told from another: it goes out of force as it is.
  if (script.commands) await cut(scripts, script, found)
  else if (script.by) await exclude(scripts, script.by)
  else await scripts.activate(undefined)
}

async function exclude(scripts: SieveScripts, { script, command }: NonNullable<Script['by']>) {
  const own = script.name === OWN ? readOwn(script.content) : undefined
  if (!own) return cut(scripts, script, command)
  await scripts.put(OWN, writeOwn({ to: own.to, keepsCopy: own.keepsCopy }))
}

async function cut(
  scripts: SieveScripts,
  { name, content }: Script,
  { start, end }: { start: number; end: number },
) {
  await keepOriginal(scripts, name, content)
  await scripts.put(name, content.slice(0, start) + content.slice(end))
}
