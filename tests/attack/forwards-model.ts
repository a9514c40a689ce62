import { DAY } from '#tests/support/world.ts'

/** What the steps of one account's forward allow, said again independently of the service. */
export interface Model {
  now: number
  /** In force, but for a pause. */
  asked: { to: To; enabled: boolean; keepsCopy: boolean } | undefined
  candidate: { to: To; keepsCopy: boolean; enabled: boolean; until: number; tries: number } | undefined
  /** The test message whose word the person knows. */
  tested: boolean
  /** Until when an address that declined may not be asked for. */
  declined: Map<To, number>
  /** Until when an address may decline, by the last message it was sent. */
  mayDecline: Map<To, number>
}
export type To = 'a@example.org' | 'b@example.net'

export const actions = [
  'set a',
  'set b',
  'set a without copy',
  'pause a',
  'ask for a code',
  'right code',
  'wrong code',
  'give up',
  'remove',
  'write again',
  'test',
  'right word',
  'wrong word',
  'decline',
] as const
export type Action = (typeof actions)[number]

/** "ok", or why the call is refused; the model moves on only when it is "ok". */
export function walk(model: Model, action: Action): string {
  const { now, asked } = model
  if (model.candidate && now >= model.candidate.until) model.candidate = undefined
  const { candidate } = model
  if (action.startsWith('set') || action === 'pause a') {
    const to = action === 'set b' ? 'b@example.net' : 'a@example.org'
    if (now < (model.declined.get(to) ?? 0)) return 'forward-declined'
    const how = { keepsCopy: !action.endsWith('without copy'), enabled: action !== 'pause a' }
    if (asked?.to !== to) write(model, { to, ...how })
    else settle(model, { to, ...how })
    return 'ok'
  }
  if (action === 'give up') {
    model.candidate = undefined
    return 'ok'
  }
  if (action === 'decline') {
    const to = candidate?.to ?? asked?.to
    if (!to || now >= (model.mayDecline.get(to) ?? 0)) return 'undo-code-wrong'
    model.declined.set(to, now + 30 * DAY)
    model.mayDecline.delete(to)
    if (asked?.to === to) stop(model)
    model.candidate = undefined
    return 'ok'
  }
  if (action === 'ask for a code') {
    if (!candidate) return 'step-closed'
    write(model, candidate)
    return 'ok'
  }
  if (action.endsWith('code')) {
    if (!candidate) return 'step-closed'
    if (candidate.tries === 5) return 'code-used-up'
    if (action === 'wrong code')
      return ++candidate.tries < 5 ? `code-wrong:${5 - candidate.tries}` : 'code-used-up'
    model.candidate = undefined
    settle(model, candidate)
    return 'ok'
  }
  if (!asked) return 'step-closed'
  if (action === 'write again') return 'ok'
  if (action === 'remove') {
    stop(model)
    return 'ok'
  }
  if (action === 'test') {
    if (!asked.enabled) return 'step-closed'
    model.tested = true
    return 'ok'
  }
  if (!model.tested) return 'step-closed'
  return action === 'right word' ? 'ok' : 'word-wrong'
}

/** Another code for whoever is waited for. */
function write(model: Model, { to, keepsCopy, enabled }: NonNullable<Model['asked']>) {
  model.candidate = { to, keepsCopy, enabled, until: model.now + DAY, tries: 0 }
  model.mayDecline.set(to, model.now + 7 * DAY)
}

function settle(model: Model, { to, keepsCopy, enabled }: NonNullable<Model['asked']>) {
  model.asked = { to, keepsCopy, enabled }
  model.tested = false
}

function stop(model: Model) {
  model.asked = undefined
  model.candidate = undefined
  model.tested = false
}
