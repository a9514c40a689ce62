import { beforeEach, describe, expect, it } from 'vitest'
import type { Mail, Sms } from '#src/service/ports.ts'

/** A message as its recipient sees it. */
interface Received {
  id: string
  to: string
  language: string
  subject?: string
  paragraphs: string[]
}

export interface OpenedMail {
  mail: Mail
  sms: Sms
  arrived(): Promise<Received[]>
  /** Makes the servers refuse, or take messages again. */
  setDown(down: boolean): void
}

const letter = {
  id: 'a1b2',
  to: 'jean@example.net',
  language: 'fr' as const,
  subject: 'Votre code – académie de Martinique',
  paragraphs: ['Voici le code : 123456.', '.', 'From here <b>&amp;</b> {{7*7}}', 'é'.repeat(2000)],
  code: '123456',
}
const text = { id: 'c3d4', to: '+33639980003', language: 'es' as const, text: 'Su código es 123456.' }

/** What every way of sending messages must do. */
export const mailContract = (name: string, open: () => Promise<OpenedMail>) =>
  describe(`mail and SMS (${name})`, () => {
    let opened: OpenedMail
    beforeEach(async () => {
      opened = await open()
    })

    it('carries a letter to its one recipient, word for word, in its language, under its id', async () => {
      await opened.mail.send(letter)
      const { code: _code, ...expected } = letter
      expect(await opened.arrived()).toEqual([expect.objectContaining(expected)])
    })

    it('carries a text to a mobile', async () => {
      await opened.sms.send(text)
      const { text: words, ...expected } = text
      expect(await opened.arrived()).toEqual([expect.objectContaining({ ...expected, paragraphs: [words] })])
    })

    it('lets a letter that is sent again, because nobody knows whether it left, arrive once', async () => {
      await opened.mail.send(letter)
      await opened.mail.send(letter)
      await opened.mail.send({ ...letter, id: 'another' })
      expect((await opened.arrived()).map(({ id }) => id)).toEqual(['a1b2', 'another'])
    })

    it('throws when a message could not be handed over, and says that mail is delayed until it can', async () => {
      opened.setDown(true)
      await expect(opened.mail.send(letter)).rejects.toThrow()
      await expect(opened.sms.send(text)).rejects.toThrow()
      expect(await opened.mail.state()).toBe('delayed')
      opened.setDown(false)
      expect(await opened.mail.state()).toBe('working')
      expect(await opened.arrived()).toEqual([])
      await opened.mail.send(letter)
      expect(await opened.arrived()).toHaveLength(1)
    })
  })
