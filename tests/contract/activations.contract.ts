import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  askForCode,
  begin,
  begun,
  chooseContact,
  choosePassword,
  enterCode,
  look,
  readyForPassword,
  signIn,
  undo,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import { anais, GOOD_PASSWORD, jean, therese } from '#tests/support/people.ts'
import { DAY, HOUR } from '#tests/support/world.ts'

const JEANS_ACCOUNT = {
  account: { uid: 'jsairien', address: 'jean.sairien@ac-martinique.fr', firstName: 'Jean' },
}
const MANAGER = 'ce.dp1@ac-martinique.fr'

/** First connection, from the first step to the last, for each of those who may need it. */
export const activationsContract = (name: string, open: OpenHost) =>
  describe(`first connection (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    beforeEach(async () => {
      host = await open()
      visitor = host.visitor()
    })
    /** Purpose-free view of what was sent: to whom, in which language. */
    const sentTo = () => host.box.map(({ to, language }) => [to, language])
    const emptyBox = () => host.box.splice(0)

    it('lets Jean, of whom no contact is known, give one, prove it, and choose a password', async () => {
      const first = await begin(visitor, jean)
      expect(first.status).toBe(201)
      const id = first.body.id ?? ''
      expect(first.body).toEqual({ id, proved: true, contactAsked: true, ...JEANS_ACCOUNT })

      const contact = await chooseContact(visitor, id, { email: 'jean@example.net' })
      const now = host.ports.clock.now()
      expect(contact.body.liveCode).toEqual({
        sentTo: 'j•••••@e•••••.net',
        resendAt: now + 60_000,
        expiresAt: now + 600_000,
      })

      const proved = await enterCode(visitor, id, host.lastCode('jean@example.net'))
      expect(proved.body.contactSettled).toEqual({ verified: 'j•••••@e•••••.net' })
      expect(proved.body.liveCode).toBeUndefined()

      const done = await choosePassword(visitor, id, GOOD_PASSWORD)
      expect(done.status).toBe(200)
      expect(done.body.done).toEqual({ forwardingFrom: now + DAY })
      expect((await look(visitor, id)).body).toEqual(done.body)

      expect((await signIn(visitor, jean.uid, GOOD_PASSWORD)).status).toBe(201)
      const [onFile] = (await account(visitor)).body.contacts ?? []
      expect(onFile).toMatchObject({ shown: 'j•••••@e•••••.net', verifiedAt: now, resetsFrom: now })
    })

    it('recognises names and NUMEN as people type them', async () => {
      const typed = { ...anais, lastName: 'DELACROIX', numen: ' 30-e 24.00002 dmb\u200B' }
      expect((await begin(visitor, typed)).status).toBe(201)
    })

    it('tells the new contact, the academic mailbox and the manager, in the language read at last, French for the manager', async () => {
      const spanish = { language: 'es-MX,es;q=0.9,en;q=0.8' }
      const id = await begun(visitor, jean, { language: 'en' })
      await chooseContact(visitor, id, { mobile: '0639 98 00 77' }, spanish)
      expect(sentTo()).toEqual([['+33639980077', 'es']])
      await enterCode(visitor, id, host.lastCode('+33639980077'), spanish)
      emptyBox()
      await choosePassword(visitor, id, GOOD_PASSWORD, spanish)
      expect(sentTo()).toEqual([
        ['+33639980077', 'es'],
        ['jean.sairien@ac-martinique.fr', 'es'],
        [MANAGER, 'fr'],
      ])
      const notice = host.box.at(-1)?.paragraphs.join(' ')
      expect(notice).toMatch(/a été activé le .*Jean Sairien/)
      // Of course it was not the manager.
      expect(notice).not.toContain('Ce n’était pas vous')
    })

    it('lets somebody go on with no contact at all, who is told in the academic mailbox', async () => {
      const id = await begun(visitor, jean)
      const settled = await chooseContact(visitor, id, { none: true })
      expect(settled.body.contactSettled).toEqual({ none: true })
      expect((await choosePassword(visitor, id, GOOD_PASSWORD)).status).toBe(200)
      expect(sentTo().map(([to]) => to)).toEqual(['jean.sairien@ac-martinique.fr', MANAGER])
      await signIn(visitor, jean.uid, GOOD_PASSWORD)
      expect((await account(visitor)).body.contacts).toEqual([])
    })

    it('lets a contact be corrected until the account is active, and voids the code of the first', async () => {
      const id = await begun(visitor, jean)
      await chooseContact(visitor, id, { email: 'typo@example.net' })
      const stale = host.lastCode('typo@example.net')
      await chooseContact(visitor, id, { email: 'jean@example.net' })
      if (stale !== host.lastCode('jean@example.net'))
        expect((await enterCode(visitor, id, stale)).body.fields).toEqual({ code: 'code-wrong:4' })
      await enterCode(visitor, id, host.lastCode('jean@example.net'))

      await chooseContact(visitor, id, { mobile: '0639980077' })
      expect((await look(visitor, id)).body.contactSettled).toBeUndefined()
      expect((await choosePassword(visitor, id, GOOD_PASSWORD)).body.code).toBe('step-closed')
    })

    it('asks Anaïs for a code sent to the contact HR knows, and for no contact again', async () => {
      const first = await begin(visitor, anais)
      const id = first.body.id ?? ''
      expect(first.body).toEqual({
        id,
        proofAsked: 'contact',
        liveCode: expect.objectContaining({ sentTo: 'a•••••@e•••••.org' }) as unknown,
      })
      const proved = await enterCode(visitor, id, host.lastCode('anais@example.org'))
      expect(proved.body).toMatchObject({ proved: true, contactSettled: { verified: 'a•••••@e•••••.org' } })
      expect(proved.body.contactAsked).toBeUndefined()
      expect((await chooseContact(visitor, id, { none: true })).body.code).toBe('step-closed')

      emptyBox()
      const done = await choosePassword(visitor, id, GOOD_PASSWORD)
      expect(done.body.done).toEqual({})
      expect(sentTo().map(([to]) => to)).toEqual([
        'anais@example.org',
        'anais.de-la-croix@ac-martinique.fr',
        MANAGER,
      ])
    })

    it('lets Anaïs, who no longer reads that contact, use a manager code once, then asks for a new contact', async () => {
      const id = await begun(visitor, anais)
      const code = await host.issueManagerCode(anais.uid)
      const proved = await enterCode(visitor, id, ` ${code.slice(0, 5)}-${code.slice(5)} `.toLowerCase())
      expect(proved.body).toMatchObject({ proved: true, contactAsked: true })
      expect(proved.body.liveCode, 'the code sent to HR’s contact is void').toBeUndefined()
      expect((await askForCode(visitor, id)).body.code).toBe('step-closed')

      await chooseContact(visitor, id, { email: 'neuve@example.net' })
      await enterCode(visitor, id, host.lastCode('neuve@example.net'))
      emptyBox()
      expect((await choosePassword(visitor, id, GOOD_PASSWORD)).body.done).toEqual({})
      expect(sentTo().map(([to]) => to)).toEqual([
        'neuve@example.net',
        // Whoever reads what HR knows may never have asked for that code: it is theirs to undo.
        'anais@example.org',
        'anais.de-la-croix@ac-martinique.fr',
        MANAGER,
      ])
      const alert = host.box.find(({ to }) => to === 'anais@example.org')
      expect((await undo(host.visitor(), alert?.code ?? '')).status).toBe(200)
    })

    it('takes a manager code for its person only', async () => {
      const id = await begun(visitor, anais)
      const ofJean = await host.issueManagerCode(jean.uid)
      expect((await enterCode(visitor, id, ofJean)).body.fields).toEqual({ code: 'code-wrong' })
    })

    it('takes a manager code once, and the newest only', async () => {
      const older = await host.issueManagerCode(anais.uid)
      const newer = await host.issueManagerCode(anais.uid)
      const id = await begun(visitor, anais)
      expect((await enterCode(visitor, id, older)).body.fields).toEqual({ code: 'code-wrong' })
      expect((await enterCode(visitor, id, newer)).status).toBe(200)
      const again = await begun(visitor, anais)
      expect((await enterCode(visitor, again, newer)).body.fields).toEqual({ code: 'code-wrong' })
    })

    it.each([
      ['takes a manager code until its 48 hours are over', 48 * HOUR - 1, 200],
      ['refuses a manager code after 48 hours', 48 * HOUR, 422],
    ])('%s', async (_name, age, status) => {
      const code = await host.issueManagerCode(anais.uid)
      host.advance(age)
      expect((await enterCode(visitor, await begun(visitor, anais), code)).status).toBe(status)
    })

    it('asks everybody for a manager code where the académie wants one', async () => {
      host = await open({ academy: { activation: { proof: 'manager-code' } } })
      visitor = host.visitor()
      const first = await begin(visitor, jean)
      const id = first.body.id ?? ''
      expect(first.body).toEqual({ id, proofAsked: 'manager-code' })
      expect((await chooseContact(visitor, id, { none: true })).body.code).toBe('step-closed')
      expect((await askForCode(visitor, id)).body.code).toBe('step-closed')
      expect((await enterCode(visitor, id, '123456')).body.fields).toEqual({ code: 'code-expired' })

      await enterCode(visitor, id, await host.issueManagerCode(jean.uid))
      await chooseContact(visitor, id, { none: true })
      expect((await choosePassword(visitor, id, GOOD_PASSWORD)).body.done).toEqual({})
    })

    it('refuses Thérèse, whose password is still the NUMEN, any session, and lets her choose another', async () => {
      const refused = await signIn(visitor, therese.uid, therese.numen)
      expect([refused.status, refused.body.code]).toEqual([403, 'password-is-numen'])
      expect((await account(visitor)).status).toBe(401)

      const id = await readyForPassword(host, visitor, therese, 'therese@example.net')
      await choosePassword(visitor, id, GOOD_PASSWORD)
      expect((await signIn(visitor, therese.uid, therese.numen)).body.code).toBe('bad-credentials')
      expect((await signIn(visitor, therese.uid, GOOD_PASSWORD)).status).toBe(201)
      expect((await begin(visitor, therese)).body.code).toBe('identity-not-matched')
    })
  })
