import { hc } from 'hono/client'
import * as z from 'zod/mini'
import { Problem, problemStatus, type ProblemCode } from '#src/contract/problem.ts'
import type { Api } from '#src/service/app.ts'
import { currentLanguage } from '#src/i18n/language.tsx'
import { CallError, readRetryAfter } from './problem.ts'
import { noteServiceTime, serviceNow } from './service-time.ts'

export type Client = ReturnType<typeof createClient>

/** After this long without an answer a call counts as unanswered (RES-02). */
const TIMEOUT = 15_000

/** The service's calls, typed by its own routes. `fetcher` is the host's, or the browser's. */
export const createClient = (origin: string, fetcher: typeof fetch) =>
  hc<Api>(origin, {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      const headers = new Headers(init?.headers)
      headers.set('Accept-Language', currentLanguage())
      const response = await fetcher(input, { ...init, headers, signal: AbortSignal.timeout(TIMEOUT) })
      noteServiceTime(response.headers.get('Alize-Time'))
      return response
    },
  }).api

/** Headers of a call that changes something: the same key for every try at one intent. */
export const withKey = (key: string) => ({ headers: { 'Idempotency-Key': key } })

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
  throw new CallError(isKnown(code) ? code : 'unavailable', {
    fields,
    retryAfter: readRetryAfter(retryAfter, response.headers.get('Retry-After'), serviceNow()),
  })
}

const isKnown = (code: string): code is ProblemCode => Object.hasOwn(problemStatus, code)
