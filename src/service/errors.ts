import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Env } from './http.ts'
import { Refusal } from './refusal.ts'

export const noSuchPath = () => {
  throw new Refusal('not-found')
}

/** Whatever goes wrong is answered with a problem document (RFC 9457): a code, and nothing of the inside. */
export const answerError: ErrorHandler<Env> = (error, c) => {
  const refusal =
    error instanceof Refusal
      ? error
      : new Refusal(error instanceof HTTPException && error.status < 500 ? 'not-understood' : 'unavailable')
  if (refusal.problem.code === 'unavailable') c.env.report(error)
  const { retryAfter } = refusal.problem
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter))
  c.header('Content-Type', 'application/problem+json')
  const { status } = refusal
  return c.body(JSON.stringify({ status, ...refusal.problem, requestId: c.get('requestId') }), status)
}
