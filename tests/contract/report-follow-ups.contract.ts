import { beforeEach, describe, expect, it } from 'vitest'
import { answerReport, closeReport, listReports, takeUp } from '#src/service/reports/desk.ts'
import { deliver } from '#src/service/outbox.ts'
import { activity, signedIn, signOut, times, type Host, type OpenHost } from '#tests/support/calls.ts'
import {
  keyIn,
  ownReports,
  sendSignedIn,
  sentReport,
  viewReport,
  writeMessage,
} from '#tests/support/reports.ts'
import { DAY, MINUTE } from '#tests/support/world.ts'

/** Following a report, and what comes of it. */
export const reportFollowUpsContract = (name: string, open: OpenHost) =>
  describe(`a report that was sent (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    beforeEach(async () => {
      host = await open()
      visitor = host.visitor()
    })

    it('opens from anywhere with its reference and its key, however they are typed', async () => {
      const reference = await sentReport(visitor)
      const key = keyIn(host.box)
      const opened = await viewReport(host.visitor(), ` ${reference.replace('-', '').toLowerCase()}`, ` ${key.replaceAll('-', ' ').toLowerCase()}`) // prettier-ignore
      expect([opened.status, opened.body.reference, opened.body.key]).toEqual([200, reference, key])
    })

    it('is listed for the visit that sent it, the newest first, and for nobody else', async () => {
      const first = await sentReport(visitor)
      host.advance(MINUTE)
      const second = await sentReport(visitor, { category: 'other' })
      expect((await ownReports(visitor)).body.reports).toEqual([
        { reference: second, category: 'other', sentAt: host.ports.clock.now(), status: 'received' },
        { reference: first, category: 'mail', sentAt: host.ports.clock.now() - MINUTE, status: 'received' },
      ])
      expect((await ownReports(host.visitor())).body.reports).toEqual([])
    })

    it('of somebody signed in says who they are by itself, and is theirs wherever they sign in', async () => {
      const paul = await signedIn(host, 'pbalthazar')
      const { status, body } = await sendSignedIn(paul, {}, { headers: { 'Alize-Subject': 'pbalthazar' } })
      const reference = body.reference ?? ''
      expect(status).toBe(201)
      expect((await listReports(host.ports)).map(({ record }) => [record.uid, record.who])).toEqual([
        ['pbalthazar', { name: 'Paul Balthazar', staff: 'administrative' }],
      ])
      const elsewhere = await signedIn(host, 'pbalthazar')
      expect((await viewReport(elsewhere, reference)).body.reference).toBe(reference)
      expect((await ownReports(elsewhere)).body.reports).toHaveLength(1)
      const { history, messages } = (await activity(paul)).body
      expect(history?.some(({ event }) => event === 'report_sent')).toBe(true)
      expect(messages?.map(({ subject }) => subject.includes(reference))).toEqual([true])
    })

    it('of somebody signed in shows itself to nobody who comes next to the same browser', async () => {
      const paul = await signedIn(host, 'pbalthazar')
      const reference = (await sendSignedIn(paul)).body.reference ?? ''
      await signOut(paul)
      expect((await ownReports(paul)).body.reports).toEqual([])
      expect((await viewReport(paul, reference)).body.fields).toEqual({ key: 'report-unknown' })
      expect((await viewReport(paul, reference, keyIn(host.box))).status).toBe(200)
    })

    it('grows by messages, each once, and is kept longer for them', async () => {
      const reference = await sentReport(visitor)
      host.advance(40 * DAY)
      const key = keyIn(host.box)
      const first = await writeMessage(visitor, reference, 'Encore là.', key, { key: 'one' })
      expect(first.body.messages).toEqual([{ from: 'person', at: host.ports.clock.now(), text: 'Encore là.' }])
      expect(first.body.keptUntil).toBe('2027-06-30')
      const again = await writeMessage(visitor, reference, 'Encore là.', key, { key: 'one' })
      expect(again.body).toEqual(first.body)
      const other = await writeMessage(visitor, reference, 'Autre chose.', key, { key: 'one' })
      expect(other.body.code).toBe('key-reused')
      await times(3, () => writeMessage(visitor, reference, 'Merci.', key, { key: 'two' }))
      expect((await viewReport(visitor, reference, key)).body.messages).toHaveLength(2)
      expect((await writeMessage(visitor, reference, ' ', key)).body.fields).toEqual({ text: 'required' })
      expect((await writeMessage(visitor, reference, 'mdp: Soleil972', key)).body.fields).toEqual({ text: 'secret-password' })
    }) // prettier-ignore

    it('is taken up, answered and closed by the help desk, and word of it goes out without the answer', async () => {
      const reference = await sentReport(visitor, {}, { language: 'en' })
      const status = async () => (await viewReport(visitor, reference)).body.status
      await takeUp(host.ports, reference)
      expect(await status()).toBe('in-progress')
      await answerReport(host.ports, reference, 'Videz le cache.')
      await deliver(host.ports)
      const { body } = await viewReport(visitor, reference)
      expect([body.status, body.messages]).toEqual([
        'answered',
        [{ from: 'desk', at: host.ports.clock.now(), text: 'Videz le cache.' }],
      ])
      const [, told] = host.box.filter(({ to }) => to === 'jean@example.net')
      expect([told?.language, told?.subject?.includes(reference)]).toEqual(['en', true])
      expect(told?.paragraphs.join(' ')).not.toMatch(/cache|https?:|(?:[2-9A-Z]{4}-){6}/)

      await writeMessage(visitor, reference, 'Toujours pas.')
      expect(await status()).toBe('in-progress')
      await closeReport(host.ports, reference)
      expect(await status()).toBe('closed')
      expect((await writeMessage(visitor, reference, 'Et alors ?')).body.code).toBe('step-closed')
      for (const late of [answerReport(host.ports, reference, 'x'), takeUp(host.ports, reference)])
        await expect(late).rejects.toThrow('step-closed')
      await expect(takeUp(host.ports, 'ABCD-2345')).rejects.toThrow('not-found')
    })
  })
