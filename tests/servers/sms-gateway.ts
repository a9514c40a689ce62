import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** A gateway of SMS that keeps what it gets. `answer`: what it does instead of taking it. */
export async function startSmsGateway() {
  const kept: { headers: IncomingHttpHeaders; body: unknown }[] = []
  const state = { answer: undefined as 'refuses' | 'redirects' | 'says nothing' | undefined }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await json(request)
    if (state.answer === 'says nothing') return
    if (state.answer === 'redirects') response.writeHead(307, { location: '/elsewhere' }).end()
    else if (state.answer === 'refuses') response.writeHead(503).end(JSON.stringify(body))
    else {
      kept.push({ headers: request.headers, body })
      response.writeHead(202).end()
    }
  }
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`,
    kept,
    state,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}
