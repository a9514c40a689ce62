import { expect } from 'vitest'
import * as z from 'zod'
import { createClient } from '#src/api/connect.ts'
import { describeApi } from '#src/service/node/openapi/document.ts'
import { openWorld, type Visitor } from './world.ts'

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0]
interface Schema {
  $ref?: string
  allOf?: [unknown, { properties: { code: { enum: string[] } } }]
}
interface Described {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content: Record<string, { schema: Schema }> }> }>
  >
  components: { schemas: Record<string, JsonSchema> }
}
const api = describeApi() as unknown as Described
const schemas = Object.fromEntries(
  Object.entries(api.components.schemas).map(([name, schema]) => [name, z.fromJSONSchema(schema)]),
)
const templates = Object.entries(api.paths).map(([path, methods]) => ({
  pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  methods,
}))

/** An answer that its description does not foresee, or that is no such thing, fails the test that got it. */
async function checkDescribed(method: string, path: string, answer: Response): Promise<void> {
  const operation = templates
    .filter(({ pattern }) => pattern.test(path))
    .map(({ methods }) => methods[method.toLowerCase()])
    .find((one) => one !== undefined)
  if (!operation) {
    expect(answer.status, `${method} ${path}`).toBe(404)
    return
  }
  const type = answer.headers.get('content-type') ?? ''
  const where = `${method} ${path}, ${answer.status}`
  const body: unknown = await answer.json()
  const described = operation.responses[answer.status]?.content[type]?.schema
  if (!described) throw new Error(`${where}: is not described: ${JSON.stringify(body)}`)
  const name = described.$ref?.split('/').at(-1) ?? 'Problem'
  const parsed = schemas[name]?.safeParse(body)
  expect(parsed?.error?.issues ?? [], where).toEqual([])
  if (described.allOf)
    expect(described.allOf[1].properties.code.enum, where).toContain((body as { code: string }).code)
}

/** The world of the other tests, all of whose answers are held against the description of the API. */
export async function openDescribedWorld(changes: Parameters<typeof openWorld>[0] = {}) {
  const world = await openWorld(changes)
  function visitor(...from: Parameters<typeof world.visitor>): Visitor {
    const inner = world.visitor(...from)
    const call: typeof fetch = async (input, init) => {
      const request = new Request(input, init)
      const answer = await inner.fetch(request)
      await checkDescribed(request.method, new URL(request.url).pathname, answer.clone())
      return answer
    }
    return { ...inner, fetch: call, client: createClient('http://service', call) }
  }
  return { ...world, visitor }
}
