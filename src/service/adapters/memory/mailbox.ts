import type { Language } from '#src/contract/language.ts'
import type { Clock, Mail, Sms } from '../../ports.ts'

/** A message as it arrived: what the demonstration's drawer shows. */
export interface Arrived {
  id: string
  channel: 'email' | 'sms'
  to: string
  language: Language
  subject?: string
  paragraphs: string[]
  code?: string
  at: number
}

/** A mail server and an SMS gateway that lay everything into one box; `isDown` makes them refuse. */
export function createMailbox(box: Arrived[], clock: Clock, isDown: () => boolean): { mail: Mail; sms: Sms } {
  const lay = (message: Omit<Arrived, 'at'>) => {
    if (isDown()) throw new Error('mail server down')
    // A retry of a message that did arrive changes nothing.
    if (!box.some(({ id }) => id === message.id)) box.push({ ...message, at: clock.now() })
  }
  return {
    mail: {
      async send({ paragraphs, ...letter }) {
        lay({ ...letter, channel: 'email', paragraphs: [...paragraphs] })
      },
      async state() {
        return isDown() ? 'delayed' : 'working'
      },
      async takesMail(domain) {
        return !domain.endsWith('.invalid')
      },
      async hasArrived(_, letterId) {
        return box.some(({ id }) => id === letterId)
      },
    },
    sms: {
      async send({ text, ...message }) {
        lay({ ...message, channel: 'sms', paragraphs: [text] })
      },
    },
  }
}
