import { createClient } from '#src/api/connect.ts'
import { cookiesOf } from './cookies.ts'
import { ask } from './over-http.ts'
import type { Visitor } from './world.ts'

export const ORIGIN = 'https://compte.ac-martinique.example'
const HOST = new URL(ORIGIN).host

/** What a browser sends along, with what the proxy adds. */
export const headersFrom = (address: string): Record<string, string> => ({
  Host: HOST,
  Origin: ORIGIN,
  'Sec-Fetch-Site': 'same-origin',
  'X-Forwarded-For': address,
  'X-Forwarded-Proto': 'https',
})

/**
 * A browser at a node of the service.
 * @param headers sent along each time
 * @param grants what it was granted, elsewhere too
 * @param https whether its pages are
 * @param after what happens once it has been answered
 */
export function nodeVisitor(
  port: number,
  headers: () => Record<string, string>,
  {
    grants = {},
    https = true,
    after = async () => undefined,
  }: { grants?: Visitor['grants']; https?: boolean; after?: () => Promise<void> } = {},
): Visitor {
  const cookies = cookiesOf(grants, { https })
  const call: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    // As it was written, dots and all: a proxy tidies nothing.
    const target = (typeof input === 'string' ? input : request.url).replace(/^https?:\/\/[^/]+/, '')
    const { body } = request
    const reply = await ask(port, target, {
      method: request.method,
      headers: { ...Object.fromEntries(request.headers), ...headers(), Cookie: cookies.sent() },
      ...(body && { body: Buffer.from(await new Response(body).arrayBuffer()) }),
    })
    cookies.keep(reply.headers['set-cookie'])
    await after()
    const { 'set-cookie': _kept, ...others } = reply.headers
    return new Response(reply.body.length > 0 ? Uint8Array.from(reply.body) : null, {
      status: reply.status,
      headers: others as Record<string, string>,
    })
  }
  return { fetch: call, client: createClient('http://service', call), grants }
}
