import { DAY, MINUTE } from '#tests/support/world.ts'

/**
 * What an activation's steps allow, said again in few words and independently of the service: the model test
 * walks both at random and compares them.
 */
export interface Model {
  now: number
  /** When the flow last moved: it ends a day later. */
  movedAt: number
  hrContact: boolean
  proved: false | 'numen' | 'contact' | 'manager'
  /** A contact that awaits its code, or is settled. */
  contact: 'unknown' | 'awaiting' | 'settled'
  /** The code under way: since when, and how often it was typed wrong. */
  code: { sentAt: number; tries: number } | undefined
  done: boolean
}

export const actions = [
  'look',
  'ask-for-code',
  'right-code',
  'wrong-code',
  'manager-code',
  'give-contact',
  'have-no-contact',
  'good-password',
  'guessable-password',
] as const
export type Action = (typeof actions)[number]

/** "ok", or the code of the refusal; the model moves on only when it is "ok", or counts a wrong code. */
export function walk(model: Model, action: Action): string {
  if (model.now - model.movedAt >= DAY) return 'flow-ended'
  const outcome = act(model, action)
  if (outcome === 'ok' && action !== 'look') model.movedAt = model.now
  return outcome
}

function act(model: Model, action: Action): string {
  if (action === 'look') return 'ok'
  if (model.done) return 'step-closed'
  const mayGiveContact = model.proved && model.proved !== 'contact'
  switch (action) {
    case 'ask-for-code': {
      if (model.proved ? model.contact !== 'awaiting' : !model.hrContact) return 'step-closed'
      model.code = { sentAt: model.now, tries: 0 }
      return 'ok'
    }
    case 'give-contact':
      if (!mayGiveContact) return 'step-closed'
      model.contact = 'awaiting'
      model.code = { sentAt: model.now, tries: 0 }
      return 'ok'
    case 'have-no-contact':
      if (!mayGiveContact) return 'step-closed'
      model.contact = 'settled'
      model.code = undefined
      return 'ok'
    case 'manager-code':
      if (model.proved) return model.contact === 'awaiting' ? typeCode(model, false) : 'step-closed'
      model.proved = 'manager'
      model.code = undefined
      return 'ok'
    case 'right-code':
    case 'wrong-code': {
      if (model.proved && model.contact !== 'awaiting') return 'step-closed'
      const outcome = typeCode(model, action === 'right-code')
      if (outcome === 'ok') {
        model.proved ||= 'contact'
        model.contact = 'settled'
        model.code = undefined
      }
      return outcome
    }
    case 'good-password':
    case 'guessable-password':
      if (model.contact !== 'settled') return 'step-closed'
      if (action === 'guessable-password') return 'password-guessable'
      model.done = true
      return 'ok'
  }
}

function typeCode({ now, code }: Model, right: boolean): string {
  if (!code || now - code.sentAt >= 10 * MINUTE) return 'code-expired'
  if (code.tries === 5) return 'code-used-up'
  if (right) return 'ok'
  code.tries++
  return code.tries < 5 ? `code-wrong:${5 - code.tries}` : 'code-used-up'
}
