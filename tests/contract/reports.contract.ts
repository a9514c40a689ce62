import { beforeEach, describe, expect, it } from 'vitest'
import { answerReport, listReports } from '#src/service/reports/desk.ts'
import { signedIn, signIn, signOut, times, type Host, type OpenHost } from '#tests/support/calls.ts'
import { jpeg, png } from '#tests/support/numen-requests.ts'
import {
  attach,
  keyIn,
  ownReports,
  sendReport,
  sendSignedIn,
  sentReport,
  strangersProblem,
  viewReport,
  waitingFiles,
  writeMessage,
} from '#tests/support/reports.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { DAY, MINUTE } from '#tests/support/world.ts'

const REFERENCE = /^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/
const KEY = /^(?:[2-9A-HJKMNP-Z]{4}-){6}[2-9A-HJKMNP-Z]{4}$/

/** Reporting a problem. */
export const reportsContract = (name: string, open: OpenHost) =>
  describe(`a report (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    beforeEach(async () => {
      host = await open()
      visitor = host.visitor()
    })
    const lettersTo = (to: string) => host.box.filter((letter) => letter.to === to)
    const wordsTo = (to: string) => lettersTo(to).flatMap(({ subject = '', paragraphs }) => [subject, ...paragraphs]).join('\n') // prettier-ignore

    it('is received at once, with all that was told, and kept six months', async () => {
      await attach(visitor, png(), { headers: { 'Alize-File-Name': 'ecran.png' } })
      const files = (await waitingFiles(visitor)).body.files?.map(({ id }) => id)
      const { status, body, text } = await sendReport(visitor, { files })
      expect([status, Object.keys(JSON.parse(text) as object)]).toEqual([201, ['reference']])
      expect(body.reference).toMatch(REFERENCE)
      expect((await viewReport(visitor, body.reference ?? '')).body).toEqual({
        reference: body.reference,
        key: expect.stringMatching(KEY) as unknown,
        category: 'mail',
        status: 'received',
        sentAt: host.ports.clock.now(),
        answerBy: '2026-11-25',
        keptUntil: '2027-05-21',
        sentTo: 'j•••••@e•••••.net',
        what: 'La messagerie ne s’ouvre plus.',
        since: 'hier',
        exactMessage: 'Erreur 500',
        uai: '9720020P',
        callBack: { phone: '0639980001', when: 'afternoon' },
        files: [{ name: 'ecran.png', bytes: 200 }],
        diagnostics: 'Firefox 140',
        messages: [],
      })
      expect((await waitingFiles(visitor)).body.files).toEqual([])
    })

    it('calls nobody back who left no telephone', async () => {
      const reference = await sentReport(visitor, { phone: ' ' })
      expect((await viewReport(visitor, reference)).body.callBack).toBeUndefined()
    })

    it.each(['fr', 'en', 'es'])('is confirmed in the language read (%s), with its key and nothing of what was told', async (language) => {
      const reference = await sentReport(visitor, {}, { language })
      const words = wordsTo('jean@example.net')
      expect(lettersTo('jean@example.net').map((letter) => letter.language)).toEqual([language])
      expect(words).toContain(reference)
      expect(words).toContain((await viewReport(visitor, reference)).body.key)
      expect(words).toContain('/signaler/suivi')
      expect(words).not.toMatch(/https?:|Sairien|ouvre plus|Erreur 500|9720020/)
      expect(host.box).toHaveLength(1)
    }) // prettier-ignore

    it('tells a help desk that has a mailbox whom to call, and nothing of the text', async () => {
      const elsewhere = await open({ academy: { helpDesk: 'assistance@example.org' } })
      const reference = await sentReport(elsewhere.visitor(), {}, { language: 'es' })
      const letter = elsewhere.box.find(({ to }) => to === 'assistance@example.org')
      expect([letter?.language, letter?.subject]).toEqual(['fr', `Signalement ${reference} : messagerie`])
      const words = letter?.paragraphs.join(' ').replaceAll('\u00a0', ' ') ?? ''
      expect(words).toContain('Jean Sairien (enseignement, UAI 9720020P)')
      expect(words).toContain('À rappeler l’après-midi : 06 39 98 00 01.')
      expect(words).not.toMatch(/ouvre plus|Erreur 500|Firefox|jean@/)
    })

    it('may be sent with an expired password, which may be what it is about', async () => {
      expect((await sendSignedIn(await signedIn(host, 'nmarie2'))).status).toBe(201)
    })

    it('signed in needs a session, of the person the page shows', async () => {
      expect((await sendSignedIn(visitor)).body.code).toBe('session-ended')
      const paul = await signedIn(host, 'pbalthazar')
      const headers = { 'Alize-Subject': 'mdorival1' }
      expect((await sendSignedIn(paul, {}, { headers })).body.code).toBe('subject-changed')
      expect((await ownReports(paul, { headers })).body.code).toBe('subject-changed')
      expect(host.box).toEqual([])
    })

    it.each([
      [{ what: ' ' }, { what: 'required' }],
      [{ what: 'a'.repeat(4001) }, { what: 'too-long' }],
      [{ what: 'Mon NUMEN : 30E2400001DMA' }, { what: 'secret-numen' }],
      [{ tried: 'mot de passe : Soleil972' }, { tried: 'secret-password' }],
      [{ exactMessage: '1 85 03 97 209 123 13' }, { exactMessage: 'secret-social-security' }],
      [{ diagnostics: 'a'.repeat(2001) }, { diagnostics: 'too-long' }],
      [{ email: '' }, { email: 'required' }],
      [{ email: 'jean@example.net\r\nBcc: x@example.net' }, { email: 'email-format' }],
      [{ uai: '9720020Q' }, { uai: 'uai-format' }],
      [{ phone: '0596' }, { phone: 'phone-format' }],
      [{ lastName: 'voyez www.exemple.com' }, { lastName: 'name-characters' }],
      [{ files: ['a', 'b', 'c', 'd'] }, { files: 'attachments-full' }],
    ])('says what is wrong with %j, and sends nothing', async (changes, fields) => {
      const { status, body } = await sendReport(visitor, changes)
      expect([status, body.fields]).toEqual([422, fields])
      expect([host.box, await listReports(host.ports)]).toEqual([[], []])
    })

    it('says when a file waits no more, and counts no such try', async () => {
      await attach(visitor)
      const [file] = (await waitingFiles(visitor)).body.files ?? []
      host.advance(30 * MINUTE)
      expect((await waitingFiles(visitor)).body.files).toEqual([])
      for (let i = 0; i < 6; i++)
        expect((await sendReport(visitor, { files: [file?.id] })).body.fields).toEqual({ files: 'attachment-gone' })
      expect((await sendReport(visitor)).status).toBe(201)
    }) // prettier-ignore

    it('arrives once, though its reply was lost, and once when it is sent twice at the same instant', async () => {
      const first = await sendReport(visitor, {}, { key: 'one' })
      expect((await sendReport(visitor, {}, { key: 'one' })).body).toEqual(first.body)
      await times(2, () => sendReport(visitor, {}, { key: 'two' }))
      expect(await listReports(host.ports)).toHaveLength(2)
      expect((await sendReport(visitor, { what: 'autre' }, { key: 'one' })).body.code).toBe('key-reused')
    })

    it('T-RES-02: arrives once when it is sent again after the session was renewed, or without one, its files taken already', async () => {
      const marie = await signedIn(host, 'mdorival1')
      await attach(marie)
      const files = (await waitingFiles(marie)).body.files?.map(({ id }) => id)
      const first = await sendSignedIn(marie, { files }, { key: 'one' })
      await signIn(marie, 'mdorival1', EVERYONES_PASSWORD)
      for (const named of [files, []])
        expect((await sendSignedIn(marie, { files: named }, { key: 'one' })).body).toEqual(first.body)
      await signOut(marie)
      expect((await sendReport(marie, {}, { key: 'one' })).body).toEqual(first.body)
      expect(await listReports(host.ports)).toHaveLength(1)
    })

    it('is never taken for that of somebody else who signs in on the same browser', async () => {
      const browser = await signedIn(host, 'mdorival1')
      await sendSignedIn(browser, {}, { key: 'one' })
      await signIn(browser, 'pbalthazar', EVERYONES_PASSWORD)
      expect((await sendSignedIn(browser, {}, { key: 'one' })).body.code).toBe('key-reused')
      const elsewhere = await sendReport(host.visitor(), {}, { key: 'one' })
      expect((await ownReports(browser)).body.reports).toEqual([])
      expect(elsewhere.status).toBe(201)
      expect(await listReports(host.ports)).toHaveLength(2)
    })

    it('may be sent again once its sender may not: a lost reply counts once', async () => {
      for (let i = 0; i < 5; i++) await sendReport(visitor, { email: `a${i}@example.net` }, { key: `${i}` })
      expect((await sendReport(visitor, { email: 'a4@example.net' }, { key: '4' })).status).toBe(201)
      expect((await sendReport(visitor, { email: 'b@example.net' })).status).toBe(429)
    })

    it('T-INJ-16: takes no field that it does not know, and no category that is none', async () => {
      for (const changes of [{ uid: 'pbalthazar' }, { status: 'closed' }, { category: 'ministers' }, { files: 'x' }])
        expect((await sendReport(visitor, changes)).body.code).toBe('not-understood')
    }) // prettier-ignore

    it('T-PRI-07: is gone six months after its last message, its files with it', async () => {
      await attach(visitor, jpeg())
      const [file = ''] = ((await waitingFiles(visitor)).body.files ?? []).map(({ id }) => id)
      await sentReport(visitor, { files: [file] })
      host.advance(180 * DAY)
      expect([(await listReports(host.ports)).length, (await host.ports.files.get(file))?.type]).toEqual([1, 'image/jpeg'])
      host.advance(DAY)
      expect([await listReports(host.ports), await host.ports.files.get(file)]).toEqual([[], undefined])
    }) // prettier-ignore

    it('PRI-04: leaves events in the security log, and none of what was typed', async () => {
      const reference = await sentReport(visitor)
      await viewReport(visitor, reference)
      await viewReport(visitor, reference, keyIn(host.box))
      await viewReport(visitor, 'ABCD-2345', 'ABCD'.repeat(7))
      await writeMessage(visitor, reference, 'Encore là.')
      await answerReport(host.ports, reference, 'Voilà.')
      const lines = await host.ports.store.transaction((records) => records.list('audit'))
      expect(lines.map(({ value }) => [value.event, value.outcome])).toEqual([
        ['report_sent', 'success'],
        ['report_read', 'success'],
        ['report_refused', 'refused'],
        ['report_message', 'success'],
        ['report_answered', 'success'],
      ])
      const typed = [reference, ...Object.values(strangersProblem).filter((text) => typeof text === 'string' && text.length > 4)]
      const kept = JSON.stringify(lines.map(({ value: { reason: _subject, ...line } }) => line))
      for (const text of typed) expect(kept).not.toContain(text)
    }) // prettier-ignore
  })
