import * as z from 'zod'
import { FILE_NAME } from '#src/contract/upload.ts'
import { Problem } from '#src/contract/problem.ts'
import { SUBJECT } from '../../account.ts'
import { IDEMPOTENCY_KEY } from '../../idempotency.ts'
import { Refusal } from '../../refusal.ts'
import { forwarding } from './forwarding.ts'
import { gettingIn } from './getting-in.ts'
import type { Operation, Operations } from './operation.ts'
import { isSignedIn, refusalsOf } from './refusals.ts'
import { reporting } from './reporting.ts'
import { readRoutes, type Route } from './routes.ts'
import { signedIn } from './signed-in.ts'
import { views } from './views.ts'

const operations: Operations = { ...gettingIn, ...signedIn, ...forwarding, ...reporting }

const DESCRIPTION = `What the portal asks of its service, at the same origin: for load tests, checks and whoever reads along. It
changes with the page, and is promised to nobody else.

Whoever calls holds cookies that the service sets itself. Everything but GET needs a header \`Origin\` that names the portal.
Each answer tells the service's time in \`Alize-Time\`, in epoch milliseconds, as all its times are; one to somebody signed
in also tells when their session ends unless they do something, in \`Alize-Session-Ends\`. A call with \`Alize-By-Itself\` is
nobody's activity, and does not put that off.`

type Json = Record<string, unknown>

/**
 * The API as an OpenAPI 3.1 document: what its routes and the contract's schemas say, and beside them what they cannot.
 * @throws Error when a route is not described, or something is that is no route
 */
export function describeApi(): Json {
  const described = new Map<string, Operation>(
    Object.entries(operations).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, Operation>).map(
        ([method, operation]) => [`${method.slice(1).toUpperCase()} ${path}`, operation] as const,
      ),
    ),
  )
  const paths: Record<string, Json> = {}
  for (const route of readRoutes()) {
    const name = `${route.method} ${route.path}`
    const operation = described.get(name)
    if (!operation) throw new Error(`${name}: not described`)
    described.delete(name)
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describe(route, operation) }
  }
  if (described.size > 0) throw new Error(`no such routes: ${[...described.keys()].join(', ')}`)
  const answers = Object.entries(views).map(([name, view]) => [name, schemaOf(view, 'output')] as const)
  const problem = schemaOf(z.looseObject({ status: z.number(), ...Problem.shape }), 'output')
  return {
    openapi: '3.1.0',
    info: {
      title: 'Alizé',
      version: '1',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { ...Object.fromEntries(answers), Problem: problem },
      securitySchemes: { visit: cookie('visit'), session: cookie('session') },
    },
  }
}

const cookie = (grant: string) => ({ type: 'apiKey', in: 'cookie', name: `__Host-alize-${grant}` })

function describe(route: Route, operation: Operation): Json {
  const { summary, status, view, files } = operation
  const content = files
    ? Object.fromEntries(files.map((type) => [type, {}]))
    : route.body && { 'application/json': { schema: schemaOf(route.body, 'input') } }
  return {
    tags: [route.path.split('/')[2]],
    summary,
    security: operation.for ? [{ [operation.for === 'flow' ? 'visit' : 'session']: [] }] : [],
    parameters: parametersOf(route, operation),
    ...(content && { requestBody: { required: true, content } }),
    responses: {
      [status]: { description: 'Done', content: { 'application/json': { schema: reference(view) } } },
      ...problemsOf(route, operation),
    },
  }
}

function parametersOf({ path, isOnce }: Route, operation: Operation): Json[] {
  const parameter = (where: string, name: string, description: string, required = true) => ({
    ...{ in: where, name, description, required },
    schema: { type: 'string' },
  })
  const header = (name: string, description: string, required?: boolean) =>
    parameter('header', name, description, required)
  return [
    ...[...path.matchAll(/:(\w+)/g)].map(([, name = '']) => parameter('path', name, 'As it was told')),
    ...(isOnce || operation.intent
      ? [header(IDEMPOTENCY_KEY, 'One for each intent, the same when it is tried again')]
      : []),
    ...(operation.ifMatch ? [header('If-Match', 'The version that was seen, in quotes')] : []),
    ...(operation.files ? [header(FILE_NAME, 'What the file is called, percent-encoded', false)] : []),
    ...(isSignedIn(operation) ? [header(SUBJECT, 'The uid that the page shows', false)] : []),
  ]
}

/** One answer for each status, with the codes it may bear (RFC 9457). */
function problemsOf(route: Route, operation: Operation): Json {
  const answers: Json = {}
  const codes = refusalsOf(route, operation)
  for (const { status } of codes.map((code) => new Refusal(code))) {
    const same = codes.filter((code) => new Refusal(code).status === status)
    const schema = { allOf: [reference('Problem'), { properties: { code: { enum: same } } }] }
    answers[status] = { description: same.join(', '), content: { 'application/problem+json': { schema } } }
  }
  return answers
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** JSON Schema 2020-12, which OpenAPI 3.1 speaks: what has to be sent, or what is answered. */
function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io })
  return described
}
