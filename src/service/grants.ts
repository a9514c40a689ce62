import { keyedHash, randomId } from './hashing.ts'
import type { Ctx } from './http.ts'

/**
 * What a browser holds of the service: opaque bearers under a name, the way cookies are, in headers of their own
 * because a page may not set cookies on requests it makes. The host keeps them (decision 0002): in a
 * `__Host-` cookie on Node, in its own database in the browser. Page code never sees one.
 *
 * - `visit`: made on first contact; a flow may be used by the visit that began it.
 * - `session`: someone signed in.
 * - `device`: a personal device that its owner asked to remember.
 */
export type Grant = 'visit' | 'session' | 'device'
const lifetime = { visit: 86_400, session: 28_800, device: 31_536_000 } as const satisfies Record<
  Grant,
  number
>

export const GRANTS_HELD = 'Alize-Grants'
export const GRANT_GIVEN = 'Alize-Set-Grant'

export function heldGrant(c: Ctx, name: Grant): string | undefined {
  for (const pair of (c.req.header(GRANTS_HELD) ?? '').split(';')) {
    const [key, value] = pair.trim().split('=')
    if (key === name && value && /^[0-9a-f]{32}$/.test(value)) return value
  }
  return undefined
}

/** The keyed hash of what this browser holds under a name, the way records know it. */
export async function heldHash(c: Ctx, name: Grant): Promise<string | undefined> {
  const bearer = heldGrant(c, name)
  return bearer && hashGrant(c, name, bearer)
}

/** Gives a new bearer and answers with the keyed hash to keep of it. */
export async function giveGrant(c: Ctx, name: Grant): Promise<string> {
  const bearer = randomId(c.env)
  c.header(GRANT_GIVEN, `${name}=${bearer}; Max-Age=${lifetime[name]}`, { append: true })
  return hashGrant(c, name, bearer)
}

export const takeBackGrant = (c: Ctx, name: Grant) =>
  c.header(GRANT_GIVEN, `${name}=; Max-Age=0`, { append: true })

const hashGrant = (c: Ctx, name: Grant, bearer: string) => keyedHash(c.env, `grant:${name}`, bearer)

/** Keyed hash of this browser's visit; begins one where there is none, once however often a request asks. */
export async function visitOf(c: Ctx): Promise<string> {
  const visit = c.get('visit') ?? (await heldHash(c, 'visit')) ?? (await giveGrant(c, 'visit'))
  c.set('visit', visit)
  return visit
}
