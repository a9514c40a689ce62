import type { FieldRefusal, Problem, ProblemCode } from '#src/contract/problem.ts'
import type { Ports, Records } from './ports.ts'

/** The status each refusal is answered with. */
const problemStatus = {
  'not-understood': 400,
  'bad-credentials': 401,
  'session-ended': 401,
  'password-is-numen': 403,
  'password-expired': 403,
  'account-blocked': 403,
  'account-disabled': 403,
  'not-found': 404,
  'step-closed': 409,
  'subject-changed': 409,
  'password-needed': 403,
  'in-progress': 409,
  stale: 412,
  'forward-forbidden': 403,
  'forward-too-soon': 403,
  'flow-ended': 410,
  'too-large': 413,
  'invalid-fields': 422,
  'identity-not-matched': 422,
  'key-reused': 422,
  'too-many-attempts': 429,
  'daily-limit': 429,
  maintenance: 503,
  unavailable: 503,
} as const satisfies Record<ProblemCode, number>

/** Thrown by a route to refuse a request; the app turns it into a problem document (RFC 9457). */
export class Refusal extends Error {
  readonly problem: Problem
  readonly status: (typeof problemStatus)[ProblemCode]
  constructor(code: ProblemCode, more: Omit<Problem, 'code'> = {}) {
    super(code)
    this.problem = { code, ...more }
    this.status = problemStatus[code]
  }
}

export const refuseField = (field: string, refused: FieldRefusal) =>
  new Refusal('invalid-fields', { fields: { [field]: refused } })

/**
 * A transaction whose refusals are answers: what was written before one (an attempt counted, an event logged)
 * is kept. Only an unexpected error undoes everything.
 */
export async function transact<T>({ store }: Ports, work: (records: Records) => Promise<T>): Promise<T> {
  const outcome = await store.transaction(async (records) => {
    try {
      return { value: await work(records) }
    } catch (error) {
      if (error instanceof Refusal) return { refusal: error }
      throw error
    }
  })
  if ('refusal' in outcome) throw outcome.refusal
  return outcome.value
}
