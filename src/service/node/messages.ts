import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { takeTheRest } from './the-rest.ts'

/** What `node:http` received, as the service reads requests. `origin`: where people reach the portal. */
export function readRequest(incoming: IncomingMessage, origin: string): Request {
  const { method = 'GET', url = '/' } = incoming
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(incoming.headersDistinct))
    for (const value of values) headers.append(name, value)
  const hasBody = headers.has('Content-Length') || headers.has('Transfer-Encoding')
  if (method === 'GET' || method === 'HEAD' || !hasBody) return new Request(origin + url, { method, headers })
  // Read as the service asks for it, so that what is too large is never held.
  const body = Readable.toWeb(incoming) as ReadableStream
  return new Request(origin + url, { method, headers, body, duplex: 'half' } as RequestInit)
}

/** Every answer of the service is short, and known as a whole. */
export async function writeAnswer(
  answer: Response,
  outgoing: ServerResponse,
  more: Record<string, string | string[]>,
): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer())
  answer.headers.delete('Content-Length')
  for (const [name, value] of answer.headers) outgoing.setHeader(name, value)
  for (const [name, value] of Object.entries(more)) outgoing.setHeader(name, value)
  outgoing.writeHead(answer.status, { 'Content-Length': body.length }).end(body)
  takeTheRest(outgoing.req)
}
