import type { NodeWorld } from './node-host.ts'
import { ask } from './over-http.ts'
import { EVERYONES_PASSWORD } from './people.ts'

const PAUL = JSON.stringify({ identifier: 'pbalthazar', password: EVERYONES_PASSWORD, personal: true })
/** Where they are who ask. */
export const VISITOR = '198.51.100.7'

/** Headers other than those a browser behind our proxy comes with; undefined leaves one out. */
export type Changes = Record<string, string | undefined>

/** How single requests are sent to whatever host a test has opened. */
export function callsTo(host: () => NodeWorld) {
  function call(path: string, changes: Changes = {}, method = 'GET', body = '') {
    const { headersFrom, server } = host()
    const all: Changes = { ...headersFrom(VISITOR), 'Content-Type': 'application/json', ...changes }
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(all)) if (value !== undefined) headers[name] = value
    return ask(server.port, path, { method, headers, body })
  }
  return { call, signInWith: (changes: Changes) => call('/api/sessions', changes, 'POST', PAUL) }
}
