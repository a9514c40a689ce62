import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import * as z from 'zod/mini'
import { pickLanguage, type Language } from '#src/contract/language.ts'
import { readRefusal } from '#src/contract/problem.ts'
import { civilDate } from '#src/rules/civil-date.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

export interface Env {
  Bindings: Ports
  Variables: { requestId: string; visit?: string }
}
export type Ctx = Context<Env>

/** The language the visitor reads in; an alert to somebody else never uses it. */
export const visitorLanguage = (c: Ctx): Language =>
  pickLanguage((c.req.header('accept-language') ?? '').split(',')) ?? 'fr'

/** The date in the académie now, YYYY-MM-DD. */
export const today = ({ clock, academy }: Ports) => civilDate(clock.now(), academy.timeZone)

/**
 * Parses a JSON body with the schema the page used, which may depend on the date in the académie. Refused fields are
 * named; a body that no page of ours sends (another type, unknown fields) is just not understood. The middleware bears
 * its schema, so that the API can be described from its routes (node/openapi).
 */
export const body = <S extends z.ZodMiniType>(schema: S | ((today: string) => S)) =>
  Object.assign(
    createMiddleware<Env, string, { in: { json: z.input<S> }; out: { json: z.output<S> } }>(
      async (c, next) => {
        const isJson = c.req.header('content-type')?.split(';')[0]?.trim() === 'application/json'
        const value: unknown = isJson ? await c.req.json().catch(() => undefined) : undefined
        const parsed = z.safeParse(typeof schema === 'function' ? schema(today(c.env)) : schema, value)
        if (!parsed.success) throw refusalOf(parsed.error.issues)
        c.req.addValidatedData('json', parsed.data as object)
        await next()
      },
    ),
    { schema },
  )

function refusalOf(issues: readonly z.core.$ZodIssue[]): Refusal {
  const fields: Record<string, string> = {}
  for (const { path, message } of issues.flatMap(meant)) {
    if (!readRefusal(message)) return new Refusal('not-understood')
    fields[path.join('.')] ??= message
  }
  return new Refusal('invalid-fields', { fields })
}

/** Of alternatives, the faults of the one that was meant: the one all of whose fields are known. */
function meant(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  return issue.errors.find((faults) => faults.every(({ message }) => readRefusal(message))) ?? [issue]
}

/** Reads no more of a body than this many bytes. What takes more stands above the limit of its neighbours. */
export const bodyAtMost = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal('too-large')
    },
  })

/** For calls without a file or a long text. */
export const smallBody = bodyAtMost(16 * 1024)

/** How long an answer about identity takes: the next multiple of this many milliseconds (ENU-02). */
const GRID = 400

/** Holds an answer back to the grid, so that how long the work took tells nothing about whom it found. */
export const onTheGrid = createMiddleware<Env>(async (c, next) => {
  const { clock } = c.env
  const start = clock.now()
  await next()
  const spent = clock.now() - start
  await clock.sleep(GRID - (spent % GRID))
})
