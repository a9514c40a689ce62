import type { Problem } from '#src/contract/problem.ts'
import { DAY, MINUTE, type TestWorld } from './world.ts'

/** What refused calls may leave: their count, their line in the log, and their answer under its key. */
const TRACES = new Set(['attempts', 'audit', 'idempotency'])

/** Everything else the service knows or did, as plain data. */
export function plain({ world, ports }: TestWorld) {
  const living = Object.entries(world.shelf)
    .filter(([kind]) => !TRACES.has(kind))
    .map(([kind, drawer]) => [
      kind,
      Object.entries(drawer).filter(([, { expiresAt = Infinity }]) => expiresAt > ports.clock.now()),
    ])
  return structuredClone({ entries: world.entries, living, box: world.box })
}

/** Milliseconds that pass before a step of a flow. */
export const pauses = { 'a minute': 61_000, 'too long for a code': 10 * MINUTE, 'too long for a flow': DAY }

/** How a call ended: what was wrong with a code or password, or else with the call. */
export const outcomeOf = ({ status, body }: { status: number; body: Partial<Problem> }) =>
  status < 300 ? 'ok' : (body.fields?.['code'] ?? body.fields?.['password'] ?? body.code)
