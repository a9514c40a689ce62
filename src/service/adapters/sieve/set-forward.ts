import type { Forward } from '../../ports.ts'
import { moveAside } from './copies.ts'
import { rulesInForce } from './in-force.ts'
import type { SieveScripts, SieveServer } from './scripts.ts'
import { OWN, readOwn, writeOwn } from './write.ts'

/**
 * Makes this the portal's one forward, or takes it away. Our script takes the place of the active one and includes it,
 * so that what others wrote stays in force. Each step leaves either all as it was or all done.
 */
export const setForward = (server: SieveServer, uid: string, forward: Forward | undefined) =>
  server.open(uid, async (scripts) => {
    if (forward && (await isTooMany(scripts))) return 'too-many'
    const before = await look(scripts)
    try {
      await (forward ? put(scripts, before, forward) : withdraw(scripts, before))
    } catch (error) {
      // The reply may be all that was lost, and this connection with it.
      await server.open(uid, (again) => restore(again, before)).catch(() => undefined)
      throw error
    }
    return 'set'
  })

/** Servers count the redirects of one message, whoever wrote them. */
async function isTooMany(scripts: SieveScripts): Promise<boolean> {
  const { maxRedirects = Infinity } = scripts.capabilities
  const rules = (await rulesInForce(scripts)).map(({ rule }) => rule)
  return rules.filter((rule) => rule.kind === 'forward' && !rule.own).length + 1 > maxRedirects
}

type Before = Awaited<ReturnType<typeof look>>

async function look(scripts: SieveScripts) {
  const listed = await scripts.list()
  const names = listed.map(({ name }) => name)
  const text = names.includes(OWN) ? await scripts.get(OWN) : undefined
  return {
    names,
    active: listed.find(({ active }) => active)?.name,
    text,
    own: text === undefined ? undefined : readOwn(text),
  }
}

async function put(scripts: SieveScripts, { active, text, own }: Before, { to, keepsCopy }: Forward) {
  const aside = text === undefined || own ? undefined : await moveAside(scripts, text)
  const include = active !== OWN ? active : own ? own.include : aside
  const wanted = writeOwn({ to, keepsCopy, ...(include !== undefined && { include }) })
  if (wanted !== text) await scripts.put(OWN, wanted)
  if (active !== OWN) await scripts.activate(OWN)
}

async function withdraw(scripts: SieveScripts, { names, active, own }: Before) {
  if (!own) return
  const { include } = own
  if (active === OWN)
    await scripts.activate(include !== undefined && names.includes(include) ? include : undefined)
  // It is out of force, as was asked: where it stays, it does nothing, and goes the next time.
  await scripts.delete(OWN).catch(() => undefined)
}

async function restore(scripts: SieveScripts, { active, text }: Before) {
  // One may fail because there is nothing to put back; the other must be tried all the same.
  await scripts.activate(active).catch(() => undefined)
  await (text === undefined ? scripts.delete(OWN) : scripts.put(OWN, text)).catch(() => undefined)
}
