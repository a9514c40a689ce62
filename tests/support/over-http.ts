import { Agent, request, type IncomingHttpHeaders } from 'node:http'

/** Kept open between calls, as a proxy does. */
const agent = new Agent({ keepAlive: true })

export interface RawReply {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A request as it is written: unlike `fetch`, `Host`, `Origin` and the path go out as they are given. */
export const ask = (
  port: number,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string | string[]>; body?: Uint8Array | string } = {},
): Promise<RawReply> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
