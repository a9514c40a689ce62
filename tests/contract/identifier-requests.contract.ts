import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  begun,
  chooseContact,
  choosePassword,
  enterCode,
  provePassword,
  removeContact,
  requestIdentifier,
  signedIn,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import { anais, EVERYONES_PASSWORD, GOOD_PASSWORD, jean, lea, marieJosee } from '#tests/support/people.ts'
import { DAY, MINUTE } from '#tests/support/world.ts'

const MJ_EMAIL = 'mjdorival@example.net'
const MJ_MOBILE = '+33639980003'

/** Identifier recovery: what arrives, where, in which words. What a stranger sees of it: tests/attack. */
export const identifierRequestsContract = (name: string, open: OpenHost) =>
  describe(`identifier recovery (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    beforeEach(async () => {
      host = await open()
      visitor = host.visitor()
    })
    const sentTo = () => host.box.map(({ to, language }) => [to, language])
    const words = (to: string) =>
      host.box
        .filter((message) => message.to === to)
        .flatMap(({ subject = '', paragraphs }) => [subject, ...paragraphs])
        .join(' ')

    it('sends Marie-Josée’s identifier and address to each rescue contact, in her language whatever the visitor’s', async () => {
      const { status, body } = await requestIdentifier(visitor, marieJosee, { language: 'es' })
      expect([status, body]).toEqual([202, { received: true }])
      expect(sentTo()).toEqual([
        [MJ_EMAIL, 'fr'],
        [MJ_MOBILE, 'fr'],
      ])
      expect(words(MJ_EMAIL)).toContain('mdorival1')
      expect(words(MJ_EMAIL)).toContain('marie-josee.d-orival@ac-martinique.fr')
      expect(words(MJ_MOBILE)).toContain('mdorival1')
    })

    it('recognises her by name, NUMEN and birth date as people type them', async () => {
      const typed = { ...marieJosee, lastName: 'dorival', numen: '30 g 12-00003 dmc', birthDay: '٢٩' }
      await requestIdentifier(visitor, typed)
      expect(sentTo()).toHaveLength(2)
    })

    it('sends it by e-mail to the address on file, as it is written there, and to no other contact', async () => {
      await requestIdentifier(visitor, { email: ' MJDorival@EXAMPLE.net ' })
      expect(sentTo()).toEqual([[MJ_EMAIL, 'fr']])
      expect(words(MJ_EMAIL)).toContain('mdorival1')
    })

    it('tells somebody blocked by the académie as well', async () => {
      await requestIdentifier(visitor, lea)
      expect(words('+33639980005')).toContain('lrosette')
    })

    it.each([
      ['by identity', anais],
      ['by e-mail', { email: 'anais@example.org' }],
    ])('leads Anaïs, never activated, to her first connection, %s', async (_how, typed) => {
      await requestIdentifier(visitor, typed)
      expect(sentTo()).toEqual([['anais@example.org', 'fr']])
      expect(words('anais@example.org')).toContain('Activer mon compte')
      expect(words('anais@example.org')).not.toContain(anais.uid)
    })

    it('writes in the language the person chose when they activated', async () => {
      const spanish = { language: 'es' }
      const id = await begun(visitor, jean)
      await chooseContact(visitor, id, { email: 'jean@example.net' })
      await enterCode(visitor, id, host.lastCode('jean@example.net'))
      await choosePassword(visitor, id, GOOD_PASSWORD, spanish)
      host.box.length = 0
      await requestIdentifier(host.visitor(), { email: 'jean@example.net' }, { language: 'fr' })
      expect(sentTo()).toEqual([['jean@example.net', 'es']])
    })

    it('writes once to each person who shares an address', async () => {
      await host.ports.store.transaction((records) =>
        records.put('contact', 'shared', { kind: 'email', value: MJ_EMAIL, verifiedAt: 0, resetsFrom: 0 }, { owner: 'pbalthazar' }),
      )
      await requestIdentifier(visitor, { email: MJ_EMAIL })
      expect(sentTo()).toHaveLength(2)
      for (const uid of ['mdorival1', 'pbalthazar']) expect(words(MJ_EMAIL)).toContain(uid)
    }) // prettier-ignore

    it('sends nothing to a contact that was removed', async () => {
      const owner = await signedIn(host, marieJosee.uid)
      await provePassword(owner, EVERYONES_PASSWORD)
      const [first] = (await account(owner)).body.contacts ?? []
      await removeContact(owner, first?.id ?? '')
      host.box.length = 0
      await requestIdentifier(visitor, { email: MJ_EMAIL })
      expect(sentTo()).toEqual([])
      await requestIdentifier(visitor, marieJosee)
      expect(sentTo().map(([to]) => to)).toEqual([MJ_MOBILE])
    })

    it.each([
      ['no last name', { ...marieJosee, lastName: ' ' }, { lastName: 'required' }],
      ['half a NUMEN', { ...marieJosee, numen: '30G12' }, { numen: 'numen-length:5' }],
      ['30 February', { ...marieJosee, birthDay: '30' }, { birthDay: 'date-impossible' }],
      ['half an address', { email: 'mj@' }, { email: 'email-format' }],
      ['two addresses', { email: `${MJ_EMAIL},x@example.org` }, { email: 'email-format' }],
    ])('says what is wrong with %s, and sends nothing', async (_what, typed, fields) => {
      const { status, body } = await requestIdentifier(visitor, typed)
      expect([status, body.fields]).toEqual([422, fields])
      expect(sentTo()).toEqual([])
    })

    it('T-RES-02: a request repeated because its reply was lost sends one message', async () => {
      const once = { key: 'one intent' }
      const first = await requestIdentifier(visitor, { email: MJ_EMAIL }, once)
      const again = await requestIdentifier(visitor, { email: MJ_EMAIL }, once)
      expect([again.status, again.text]).toEqual([first.status, first.text])
      expect(sentTo()).toHaveLength(1)
    })

    it('writes to one contact for three requests a day at most, and answers the fourth no differently', async () => {
      const answers = new Set<string>()
      for (let i = 0; i < 5; i++) {
        const { status, text } = await requestIdentifier(host.visitor(), { email: MJ_EMAIL })
        answers.add(`${status} ${text}`)
        host.advance(15 * MINUTE)
      }
      expect(sentTo()).toHaveLength(3)
      expect([...answers]).toEqual(['202 {"received":true}'])
      await requestIdentifier(visitor, marieJosee)
      expect(sentTo().filter(([to]) => to === MJ_MOBILE), 'her other contact has its own count').toHaveLength(1)
      expect(sentTo()).toHaveLength(4)
      host.advance(DAY)
      await requestIdentifier(visitor, { email: MJ_EMAIL })
      expect(sentTo()).toHaveLength(5)
    }) // prettier-ignore

    it('logs what was sent and what was not, naming nobody', async () => {
      await requestIdentifier(visitor, marieJosee)
      await requestIdentifier(visitor, { email: 'nobody@example.net' })
      const lines = await host.ports.store.transaction((records) => records.list('audit'))
      expect(lines.map(({ value }) => [value.event, value.outcome, value.reason])).toEqual([
        ['identifier_sent', 'success', undefined],
        ['identifier_sent', 'success', undefined],
        ['identifier_not_sent', 'refused', 'nobody'],
      ])
      const text = JSON.stringify(lines)
      for (const secret of [marieJosee.uid, marieJosee.numen, MJ_EMAIL, 'Orival', 'nobody@'])
        expect(text).not.toContain(secret)
    })
  })
