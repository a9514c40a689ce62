import { afterEach, expect, it } from 'vitest'
import { openMail, stopAll } from './open-mail.ts'

afterEach(stopAll)

const text = { id: 'c3d4', to: '+33639980003', language: 'fr' as const, text: 'Alizé : code 123456.' }

it('tells a gateway who asks, and under which id, the same on a retry', async () => {
  const { sms, gateway } = await openMail()
  await sms.send({ ...text, code: '123456' })
  expect(gateway.kept).toMatchObject([
    { headers: { authorization: 'Bearer bearer-of-the-tests', 'idempotency-key': 'c3d4' }, body: text },
  ])
})

it.each(['refuses', 'redirects', 'says nothing'] as const)(
  'throws when the gateway %s, and repeats nothing of the text',
  async (answer) => {
    const { sms, gateway } = await openMail()
    gateway.state.answer = answer
    const error: unknown = await sms.send(text).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/123456|33639980003/)
    expect(gateway.kept).toEqual([])
  },
)
