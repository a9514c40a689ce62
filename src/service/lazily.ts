import { Hono, type Schema } from 'hono'
import type { HonoBase } from 'hono/hono-base'
import { answerError, noSuchPath } from './errors.ts'
import type { Env } from './http.ts'

/**
 * A part of the API that few visits need: its code is fetched with its first request, and typed as if it were here.
 * Errors become answers inside the part, as everywhere: `once` forgets the key of a call that came to nothing.
 * @param path where the app has it, e.g. "/api/reports"
 */
export function lazily<S extends Schema, Base extends string, Last extends string>(
  path: string,
  fetchPart: () => Promise<HonoBase<Env, S, Base, Last>>,
): Hono<Env, S> {
  const asks = new Hono<Env, S>()
  asks.all('*', async (c) => {
    const part = await fetchPart()
    const here = new Hono<Env>().use((inner, next) => {
      inner.set('requestId', c.get('requestId'))
      return next()
    })
    here.route(path, part)
    here.notFound(noSuchPath)
    here.onError(answerError)
    return here.fetch(c.req.raw, c.env)
  })
  return asks
}
