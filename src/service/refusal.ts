import { problemStatus, type FieldRefusal, type Problem, type ProblemCode } from '#src/contract/problem.ts'
import type { Ports, Records } from './ports.ts'

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
