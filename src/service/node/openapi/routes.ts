import type * as z from 'zod/mini'
import { app } from '../../app.ts'
import { once } from '../../idempotency.ts'
import { checkUps } from '../../routes/check-ups.ts'
import { forwards } from '../../routes/forwards.ts'
import { numenRequests } from '../../routes/numen-requests.ts'
import { reports } from '../../routes/reports.ts'
import { undos } from '../../routes/undos.ts'

/** What a route tells of itself. */
export interface Route {
  method: string
  path: string
  /** Does its work once for each key. */
  isOnce: boolean
  /** Of its JSON body. */
  body?: z.ZodMiniType
}

/** The parts that the app fetches with their first request: it knows them by a wildcard. */
const later = {
  '/api/check-ups/*': checkUps,
  '/api/forward/*': forwards,
  '/api/numen-requests/*': numenRequests,
  '/api/reports/*': reports,
  '/api/undos/*': undos,
}

/** Schemas are described alike whatever the day. */
const ANY_DAY = '2000-01-01'

/**
 * Each route of the API, once, with what its middlewares say.
 * @throws Error when the app has a part fetched later that nobody told of here
 */
export function readRoutes(): Route[] {
  const routes = new Map<string, Route>()
  const add = (method: string, path: string, handler: unknown) => {
    const key = `${method} ${path}`
    const known = routes.get(key) ?? { method, path, isOnce: false }
    const body = schemaOf(handler)
    routes.set(key, { ...known, isOnce: known.isOnce || handler === once, ...(body && { body }) })
  }
  for (const { method, path, handler } of app.routes) {
    if (path === '/api/*') continue
    if (method !== 'ALL') add(method, path, handler)
    else if (!Object.hasOwn(later, path)) throw new Error(`${path}: which part is it?`)
  }
  for (const [prefix, part] of Object.entries(later))
    for (const { method, path, handler } of part.routes)
      if (method !== 'ALL') add(method, prefix.replace('/*', path === '/' ? '' : path), handler)
  return [...routes.values()]
}

/** What the middleware `body` bears. */
function schemaOf(handler: unknown): z.ZodMiniType | undefined {
  if (typeof handler !== 'function' || !('schema' in handler)) return undefined
  const schema = handler.schema as z.ZodMiniType | ((today: string) => z.ZodMiniType)
  return typeof schema === 'function' ? schema(ANY_DAY) : schema
}
