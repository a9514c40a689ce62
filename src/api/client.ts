import * as z from 'zod/mini'
import { Problem, type ProblemCode } from '#src/contract/problem.ts'
import { CallError, readRetryAfter } from './problem.ts'
import { serviceNow } from './service-time.ts'

/** Milliseconds without an answer after which a call counts as unanswered (RES-02). */
export const PATIENCE = 15_000

/** One try at what a person means to do. */
export interface Attempt {
  /** The same for every try at one intent. */
  key: string
  /** Ends it, when nobody waits for its answer any more; without one the client's own patience does. */
  signal?: AbortSignal
}

/**
 * Options of a call that changes something; of a change to an account also the uid of whoever the page shows, so that it
 * never hits somebody who signed in meanwhile (SES-07).
 */
export const optionsOf = ({ key, signal }: Attempt, subject?: string) => ({
  headers: { 'Idempotency-Key': key, ...(subject !== undefined && { 'Alize-Subject': subject }) },
  ...(signal && { init: { signal } }),
})

/** The answer of a call, checked against its schema. Anything else is thrown as a CallError. */
export async function answer<S extends z.ZodMiniType>(
  call: Promise<Response>,
  schema: S,
): Promise<z.output<S>> {
  let response: Response
  let body: unknown
  try {
    response = await call
  } catch {
    throw new CallError('unreachable')
  }
  try {
    body = await response.json()
  } catch {
    throw new CallError('unexpected')
  }
  if (response.ok) {
    const parsed = z.safeParse(schema, body)
    if (parsed.success) return parsed.data
    throw new CallError('unexpected')
  }
  const problem = Problem.safeParse(body)
  if (!problem.success) throw new CallError('unexpected')
  const { code, fields, retryAfter } = problem.data
  // A newer service may say what this page has never heard of: all it needs to know is whether to try again.
  const isOutage = response.status >= 500 && code !== 'maintenance'
  throw new CallError(isOutage ? 'unavailable' : (code as ProblemCode), {
    fields,
    retryAfter: readRetryAfter(retryAfter, response.headers.get('Retry-After'), serviceNow()),
  })
}
