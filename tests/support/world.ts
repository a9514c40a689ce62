import { academy as martinique } from '#src/academy/academy.ts'
import type { Academy } from '#src/academy/schema.ts'
import { createClient } from '#src/api/connect.ts'
import { app } from '#src/service/app.ts'
import { issueManagerCode } from '#src/service/manager-codes.ts'
import { keepGrants } from '#src/service/demo/host.ts'
import { createWorld, portsOf } from '#src/service/demo/world.ts'
import { GRANTS_HELD } from '#src/service/grants.ts'
import { deliver } from '#src/service/outbox.ts'
import type { Clock, Ports } from '#src/service/ports.ts'
import { nothingSlowInside } from './nothing-slow.ts'

/** Hashing is slow on purpose; tests need not be. */
const ROUNDS = 10
/** Saturday 21 November 2026, 10:00 in Martinique. */
export const START = Date.UTC(2026, 10, 21, 14)

/** A browser: what it was granted, and what it may call. */
export interface Visitor {
  fetch: typeof fetch
  client: ReturnType<typeof createClient>
  grants: Record<string, string>
}

/**
 * The service in memory with the nine people of the demonstration, its time in the test's hand: nothing sleeps,
 * and nothing happens by itself.
 */
export async function openWorld(changes: { academy?: Partial<Academy>; clientAddress?: string } = {}) {
  const academy = { ...martinique, ...changes.academy }
  const world = await createWorld(academy, START, ROUNDS)
  let now = START
  const waits: number[] = []
  const reports: unknown[] = []
  const clock: Clock = {
    now: () => now,
    // On the fake clock a wait takes no time and moves none: how long it would have been is kept.
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
    },
  }
  const ports: Ports = {
    ...nothingSlowInside(portsOf(world, academy, clock, ROUNDS)),
    report: (error) => {
      reports.push(error)
    },
    ...(changes.clientAddress && { clientAddress: changes.clientAddress }),
  }

  /** Another browser, which has been granted nothing yet. */
  function visitor(address = ports.clientAddress): Visitor {
    const grants: Visitor['grants'] = {}
    const call: typeof fetch = async (input, init) => {
      const request = new Request(input, init)
      request.headers.set(
        GRANTS_HELD,
        Object.entries(grants)
          .map((grant) => grant.join('='))
          .join('; '),
      )
      const response = await app.fetch(request, { ...ports, clientAddress: address })
      keepGrants(response, grants)
      await deliver(ports)
      return response
    }
    return { fetch: call, client: createClient('http://service', call), grants }
  }

  return {
    world,
    ports,
    academy,
    waits,
    /** Errors the service did not expect: none, in a good test. */
    reports,
    visitor,
    advance: (milliseconds: number) => {
      now += milliseconds
    },
    issueManagerCode: (uid: string) => issueManagerCode(ports, uid),
    /** Everything that arrived so far, oldest first. */
    box: world.box,
    /** The code in the newest message to this address or number. */
    lastCode(to: string): string {
      const code = world.box.findLast((message) => message.to === to && message.code)?.code
      if (code === undefined) throw new Error(`no code was sent to ${to}`)
      return code
    },
  }
}
export type TestWorld = Awaited<ReturnType<typeof openWorld>>

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
