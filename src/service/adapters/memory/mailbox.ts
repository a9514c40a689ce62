import type { Language } from '#src/contract/language.ts'
import type { Clock, Sms } from '../../ports.ts'

/** A message as it arrived: what the demonstration's drawer shows. */
export interface Arrived {
  /** The message's own: what was forwarded too arrives once for each `to`. */
  id: string
  channel: 'email' | 'sms'
  to: string
  /** The academic address whose rules sent it on. */
  via?: string
  language: Language
  subject?: string
  paragraphs: string[]
  code?: string
  at: number
}

/** Lays a message into the box. A retry of one that did arrive changes nothing. */
export function lay(box: Arrived[], message: Arrived) {
  if (!box.some(({ id, to }) => id === message.id && to === message.to)) box.push(message)
}

/** An SMS gateway that lays everything into the box; `isDown` makes it refuse. */
export const createMemorySms = (box: Arrived[], clock: Clock, isDown: () => boolean): Sms => ({
  async send({ text, ...message }) {
    if (isDown()) throw new Error('the SMS gateway does not answer')
    lay(box, { ...message, channel: 'sms', paragraphs: [text], at: clock.now() })
  },
})
