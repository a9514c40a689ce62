import { DAY, MINUTE } from '#tests/support/world.ts'

/** What the steps of two visits' resets of one account allow, said again independently of the service. */
interface Flow {
  /** When it last moved: it ends a day later. */
  movedAt: number
  goal: 'new-password' | 'unlock'
  proved: boolean
  done: boolean
  /** The code under way; void once another visit chose a password. */
  code: { sentAt: number; tries: number; void: boolean } | undefined
}
export type Visit = 0 | 1
export interface Model {
  now: number
  flows: [Flow | undefined, Flow | undefined]
}

export const actions = [
  'start',
  'start-unlock',
  'look',
  'ask-for-code',
  'right-code',
  'wrong-code',
  'earlier-code',
  'code-of-the-other-visit',
  'manager-code',
  'wrong-manager-code',
  'good-password',
  'guessable-password',
  'password-in-use',
] as const
export type Action = (typeof actions)[number]

/** "ok", or the code of the refusal; the model moves on only when it is "ok", or counts a wrong code. */
export function walk(model: Model, visit: Visit, action: Action): string {
  const { now } = model
  if (action === 'start' || action === 'start-unlock') {
    const goal = action === 'start' ? 'new-password' : 'unlock'
    const code = { sentAt: now, tries: 0, void: false }
    model.flows[visit] = { movedAt: now, goal, proved: false, done: false, code }
    return 'ok'
  }
  const flow = model.flows[visit]
  if (!flow || now - flow.movedAt >= DAY) return 'flow-ended'
  if (action === 'look') return 'ok'
  const outcome = step(model, flow, visit, action)
  if (outcome === 'ok') flow.movedAt = now
  return outcome
}

function step(model: Model, flow: Flow, visit: Visit, action: Action): string {
  if (action.endsWith('password') || action === 'password-in-use') {
    if (!flow.proved || flow.goal === 'unlock' || flow.done) return 'step-closed'
    if (action === 'guessable-password') return 'password-guessable'
    if (action === 'password-in-use') return 'password-same'
    flow.done = true
    const other = model.flows[visit === 0 ? 1 : 0]
    if (other?.proved) model.flows[visit === 0 ? 1 : 0] = undefined
    else if (other?.code) other.code.void = true
    return 'ok'
  }
  if (flow.proved) return 'step-closed'
  if (action === 'ask-for-code') {
    flow.code = { sentAt: model.now, tries: 0, void: false }
    return 'ok'
  }
  if (action === 'wrong-manager-code') return 'code-wrong'
  const outcome = action === 'manager-code' ? 'ok' : typeCode(model, flow, action === 'right-code')
  if (outcome !== 'ok') return outcome
  flow.proved = true
  if (action !== 'manager-code') flow.code = undefined
  flow.done = flow.goal === 'unlock'
  return 'ok'
}

function typeCode({ now }: Model, { code }: Flow, right: boolean): string {
  if (!code || now - code.sentAt >= 10 * MINUTE) return 'code-expired'
  if (code.tries === 5) return 'code-used-up'
  if (right && !code.void) return 'ok'
  code.tries++
  return code.tries < 5 ? `code-wrong:${5 - code.tries}` : 'code-used-up'
}
