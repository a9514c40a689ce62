import { Hono } from 'hono'
import type { Activity } from '#src/contract/account.ts'
import { alertOfChange, inAccount, type SignedIn } from '../account.ts'
import { audit } from '../audit.ts'
import { mask } from '../codes.ts'
import { heldHash } from '../grants.ts'
import { keyedHash } from '../hashing.ts'
import type { Ctx, Env } from '../http.ts'
import { once } from '../idempotency.ts'
import { Refusal } from '../refusal.ts'
import { endSessions } from '../sessions.ts'

/** What a person reads of their security log: a month of it, the newest fifty. */
const MONTH = 30 * 86_400_000
const MOST_EVENTS = 50

/** Sessions, devices, security history and messages: what a person may want to recognise, or not. */
export const activity = new Hono<Env>()
  .get('/', async (c) => c.json(await inAccount(c, (signedIn) => activityOf(c, signedIn)), 200))

  .delete('/sessions/:id', once, async (c) => {
    const end = async (signedIn: SignedIn) => {
      const { records, person } = signedIn
      const own = (await records.list('session', person.uid)).find(({ id }) => id === c.req.param('id'))
      if (!own) throw new Refusal('not-found')
      await records.delete('session', own.id)
      await audit(c, records, 'session_ended', 'success', { uid: person.uid })
      return activityOf(c, signedIn)
    }
    return c.json(await inAccount(c, end, { proved: true }), 200)
  })

  /** Every session but this one, and every remembered device but this one. */
  .delete('/sessions', once, async (c) => {
    const endAll = async (signedIn: SignedIn) => {
      const { records, person, session } = signedIn
      await endSessions(records, person.uid, session.id)
      const here = await heldHash(c, 'device')
      for (const { id } of await records.list('device', person.uid))
        if (id !== here) await records.delete('device', id)
      await alertOfChange(c, signedIn, 'sessions-ended')
      await audit(c, records, 'sessions_ended', 'success', { uid: person.uid })
      return activityOf(c, signedIn)
    }
    return c.json(await inAccount(c, endAll, { proved: true }), 200)
  })

  .delete('/devices/:id', once, async (c) => {
    const forget = async (signedIn: SignedIn) => {
      const { records, person } = signedIn
      const own = (await records.list('device', person.uid)).find(({ id }) => id === c.req.param('id'))
      if (!own) throw new Refusal('not-found')
      await records.delete('device', own.id)
      await audit(c, records, 'device_forgotten', 'success', { uid: person.uid })
      return activityOf(c, signedIn)
    }
    return c.json(await inAccount(c, forget, { proved: true }), 200)
  })

async function activityOf(c: Ctx, { records, person, session }: SignedIn): Promise<Activity> {
  const since = c.env.clock.now() - MONTH
  const here = await heldHash(c, 'device')
  const subject = await keyedHash(c.env, 'subject', person.uid)
  const sessions = await records.list('session', person.uid)
  const devices = await records.list('device', person.uid)
  const events = (await records.list('audit', subject)).filter(({ value }) => value.at > since)
  const messages = (await records.list('message', person.uid)).filter(({ value }) => value.writtenAt > since)
  return {
    sessions: sessions.toReversed().map(({ id, value: { place, startedAt, seenAt } }) => ({
      id,
      place,
      startedAt,
      seenAt,
      current: id === session.id,
    })),
    devices: devices.toReversed().map(({ id, value: { place, rememberedAt } }) => ({
      id,
      place,
      rememberedAt,
      current: id === here,
    })),
    history: events
      .slice(-MOST_EVENTS)
      .toReversed()
      .map(({ value: { event, at, outcome } }) => ({ event, at, outcome })),
    messages: messages.toReversed().map(({ id, value: { to, subject: line, writtenAt, sentAt } }) => ({
      id,
      kind: to.kind,
      shown: to.value === person.address ? person.address : mask(to),
      subject: line,
      writtenAt,
      ...(sentAt !== undefined && { sentAt }),
    })),
  }
}
