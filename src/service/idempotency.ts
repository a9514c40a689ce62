import { createMiddleware } from 'hono/factory'
import { keyedHash } from './hashing.ts'
import type { Ctx, Env } from './http.ts'
import { heldGrant, visitOf } from './grants.ts'
import { Refusal } from './refusal.ts'

const DAY = 86_400_000
/** A reply that never came: its key frees itself, so that the same intent may be tried again. */
const STUCK = 30_000
export const IDEMPOTENCY_KEY = 'Idempotency-Key'
/** The body is read as bytes first: an image taken for a text would not come out the same. */
const decoder = new TextDecoder()

/** Left out of the comparison of two bodies: the store must hold nothing derived from a secret (Settled list). */
const secretFields = new Set([
  'numen',
  'password',
  'current',
  'code',
  'key',
  'birthDay',
  'birthMonth',
  'birthYear',
])

const comparable = (text: string) => {
  try {
    return JSON.stringify(JSON.parse(text), (key, value: unknown) =>
      secretFields.has(key) ? undefined : value,
    )
  } catch {
    return text
  }
}

/** The key of the intent a request serves, which everything that changes something must bring. */
export function intentOf(c: Ctx): string {
  const key = c.req.header(IDEMPOTENCY_KEY)
  if (!key || key.length > 100) throw new Refusal('not-understood')
  return key
}

/**
 * One intent, one effect (draft-ietf-httpapi-idempotency-key-header): a call repeated with its key is answered
 * with the first reply. Keys are bound to the visit, the session and the path: whoever signs in next on this browser
 * reads no reply meant for the one before. The replies kept hold no bearer. To stand after `body`: what is not understood
 * is no intent.
 */
export const once = createMiddleware<Env>(async (c, next) => {
  const key = intentOf(c)
  const { store, clock } = c.env
  const id = await keyedHash(
    c.env,
    'idempotency',
    [await visitOf(c), heldGrant(c, 'session'), c.req.method, c.req.path, key].join('\n'),
  )
  const body = await keyedHash(
    c.env,
    'idempotent-body',
    comparable(decoder.decode(await c.req.arrayBuffer())),
  )

  const known = await store.transaction(async (records) => {
    const found = await records.get('idempotency', id)
    if (!found) await records.put('idempotency', id, { body }, { expiresAt: clock.now() + STUCK })
    return found
  })
  if (known && known.body !== body) throw new Refusal('key-reused')
  if (known && !known.reply) throw new Refusal('in-progress', { retryAfter: 1 })
  if (known?.reply)
    return new Response(known.reply.body || null, {
      status: known.reply.status,
      headers: { 'content-type': known.reply.type, 'Idempotent-Replay': 'true' },
    })

  await next()
  const reply = c.res.clone()
  // What was done, or looked at and judged. Otherwise nothing was yet, and the same intent may go through later: signed in,
  // the password typed again, waited. Nobody fills the store with what was never theirs to ask.
  const keep = reply.ok || reply.status === 422
  await store.transaction(async (records) => {
    if (!keep) return records.delete('idempotency', id)
    const kept = {
      status: reply.status,
      type: reply.headers.get('content-type') ?? '',
      body: await reply.text(),
    }
    return records.put('idempotency', id, { body, reply: kept }, { expiresAt: clock.now() + DAY })
  })
  return undefined
})
