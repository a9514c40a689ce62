import type { ProblemCode } from '#src/contract/problem.ts'
import type { Operation } from './operation.ts'
import type { Route } from './routes.ts'

/** Why a call may be refused: for what its route and its kind say, and for what it says itself. */
export function refusalsOf({ path, isOnce, body }: Route, operation: Operation): ProblemCode[] {
  const { files, intent, refusals = [] } = operation
  const codes: Record<string, readonly ProblemCode[]> = {
    any: path === '/api/status' ? ['unavailable'] : ['unavailable', 'maintenance'],
    body: body ? ['not-understood', 'invalid-fields', 'too-large'] : [],
    file: files ? ['invalid-fields', 'too-large'] : [],
    once: isOnce ? ['not-understood', 'in-progress', 'key-reused'] : [],
    intent: intent ? ['not-understood', 'key-reused'] : [],
    flow: operation.for === 'flow' ? ['flow-ended'] : [],
    session: isSignedIn(operation)
      ? ['session-ended', 'subject-changed', 'account-blocked', 'password-expired']
      : [],
    proof: operation.for === 'proof' ? ['password-needed'] : [],
    own: refusals,
  }
  return [...new Set(Object.values(codes).flat())]
}

export const isSignedIn = (operation: Operation) => operation.for === 'session' || operation.for === 'proof'
