import { cookiesOf } from '#tests/support/cookies.ts'
import { ask } from '#tests/support/over-http.ts'

export interface Visitor {
  /** Asks the API, and throws unless it answers with this status. */
  call(method: string, path: string, status: number, body?: object): Promise<void>
  /** What the last answer said. */
  last(): unknown
}

let visitors = 0

/** Somebody with a browser, from a network of their own, behind a proxy of this machine. */
export function openVisitor(port: number): Visitor {
  const number = ++visitors
  const address = `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`
  const cookies = cookiesOf({}, { https: false })
  let last: unknown
  return {
    async call(method, path, status, body) {
      const reply = await ask(port, `/api/${path}`, {
        method,
        headers: {
          Host: `localhost:${port}`,
          Origin: `http://localhost:${port}`,
          'X-Forwarded-For': address,
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
          Cookie: cookies.sent(),
        },
        ...(body && { body: JSON.stringify(body) }),
      })
      cookies.keep(reply.headers['set-cookie'])
      const text = reply.body.toString()
      if (reply.status !== status) throw new Error(`${method} ${path}: ${reply.status} ${text}`)
      last = JSON.parse(text)
    },
    last: () => last,
  }
}
