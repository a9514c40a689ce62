import { beforeEach, describe, expect, it } from 'vitest'
import { signIn, type Host, type OpenHost } from '#tests/support/calls.ts'
import {
  askAppointment,
  askByCopy,
  beginRequest,
  begunRequest,
  lookAtRequest,
  OFFICE,
  sendCopy,
  TUESDAY,
  who,
} from '#tests/support/numen-requests.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { DAY, HOUR, MINUTE } from '#tests/support/world.ts'

const REFERENCE = /^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/

/** Asking for a NUMEN one does not know. */
export const numenRequestsContract = (name: string, open: OpenHost) =>
  describe(`a request for a NUMEN (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    let id: string
    beforeEach(async () => {
      host = await open()
      visitor = host.visitor()
      id = await begunRequest(visitor)
    })
    const mailTo = (to: string) => host.box.filter((message) => message.to === to)
    const cases = () => host.ports.store.transaction((records) => records.list('numenCase'))

    it('begins with a category, and offers an appointment where hours are known', async () => {
      expect((await lookAtRequest(visitor, id)).body).toEqual({
        id,
        category: 'teaching',
        appointments: true,
      })
      const elsewhere = await open({ academy: { offices: [] } })
      const { body } = await beginRequest(elsewhere.visitor())
      expect(body).toEqual({ id: body.id, category: 'teaching' })
    })

    it('is not taken where nobody would receive it', async () => {
      const { status, body } = await beginRequest(visitor, 'other')
      expect([status, body.code]).toEqual([409, 'step-closed'])
      expect((await beginRequest(visitor, 'ministers')).status).toBe(400)
    })

    it.each([
      ['teaching', 'ce.dp1@ac-martinique.fr'],
      ['administrative', 'ce.dp2@ac-martinique.fr'],
    ])(
      'of %s staff goes to %s, in French, and is confirmed in the language read',
      async (category, manager) => {
        const mine = await begunRequest(visitor, category)
        const slots = ['2026-11-26T16:00', TUESDAY]
        const { status, body } = await askAppointment(visitor, mine, { slots }, { language: 'es' })
        expect(status).toBe(200)
        expect(body).toEqual({
          id: mine,
          category,
          appointments: true,
          receipt: {
            way: 'appointment',
            reference: expect.stringMatching(REFERENCE) as unknown,
            sentAt: host.ports.clock.now(),
            answerBy: '2026-11-27',
            sentTo: 'j•••••@e•••••.net',
            office: OFFICE,
            slots: slots.toSorted(),
          },
        })
        const [letter] = mailTo(manager)
        const reference = body.receipt?.reference ?? ''
        expect([letter?.language, letter?.subject]).toEqual([
          'fr',
          `Demande de NUMEN, référence ${reference}`,
        ])
        const sentences = letter?.paragraphs.join(' ').replaceAll('\u00a0', ' ')
        expect(sentences).toContain(
          'Jean Sairien (UAI 9720020P) a demandé son NUMEN le 21 novembre 2026 à 10:00.',
        )
        expect(sentences).toContain('Pour répondre : 06 39 98 00 01, jean@example.net.')
        expect(sentences).toContain(
          `Lieu : ${OFFICE}. Créneaux proposés : mardi 24 novembre 2026 à 08:30, jeudi 26 novembre 2026 à 16:00.`,
        )
        const [receipt] = mailTo('jean@example.net')
        expect([receipt?.language, receipt?.paragraphs.join(' ').includes(reference)]).toEqual(['es', true])
        expect(host.box).toHaveLength(2)
      },
    )

    it('needs one way to answer, and writes to nobody who gave none', async () => {
      expect((await askAppointment(visitor, id, { phone: ' ', email: '' })).body.fields).toEqual({
        phone: 'contact-required',
      })
      const { body } = await askAppointment(visitor, id, { email: '', uai: '' })
      expect(body.receipt?.sentTo).toBeUndefined()
      expect(host.box).toHaveLength(1)
      expect(host.box[0]?.paragraphs[0]).toMatch(/^Jean Sairien a demandé/)
    })

    it.each([
      [{ uai: '9720020Q' }, { uai: 'uai-format' }],
      [{ phone: '0596' }, { phone: 'phone-format' }],
      [{ email: 'jean' }, { email: 'email-format' }],
      [{ email: 'jean.sairien@ac-martinique.fr' }, { email: 'email-academic' }],
      [{ lastName: 'voyez www.exemple.com' }, { lastName: 'name-characters' }],
      [{ firstName: 'https://a' }, { firstName: 'name-characters' }],
      [{ firstName: 'é'.repeat(61) }, { firstName: 'too-long' }],
      [{ birthYear: '85' }, { birthYear: 'year-four-digits' }],
      [{ slots: [] }, { slots: 'slots-count' }],
      [{ slots: ['08', '09', '10', '11'].map((hour) => `2026-11-24T${hour}:30`) }, { slots: 'slots-count' }],
    ])('says what is wrong with %j', async (more, fields) => {
      const reply = await askAppointment(visitor, id, more)
      expect([reply.status, reply.body.fields]).toEqual([422, fields])
      expect(host.box).toEqual([])
    })

    it.each(['2026-11-23T08:30', '2026-11-24T12:00', '2026-11-24T14:30', '2026-11-28T08:30', '2027-06-01T08:30', 'tomorrow'])(
      'refuses %s, which the page does not offer',
      async (slot) => {
        expect((await askAppointment(visitor, id, { slots: [slot] })).body.fields).toEqual({ slots: 'slot-gone' })
        expect((await askAppointment(visitor, id, { office: 'elsewhere' })).body.fields).toEqual({ slots: 'slot-gone' })
      },
    ) // prettier-ignore

    it('T-UPL-25: by copy tells the manager where it is and until when, without sending the copy itself', async () => {
      await sendCopy(visitor, id)
      const { body } = await askByCopy(visitor, id)
      expect(body.receipt).toMatchObject({
        way: 'copy',
        reference: expect.stringMatching(REFERENCE) as unknown,
      })
      expect(body.copy).toBeUndefined()
      const [letter] = mailTo('ce.dp1@ac-martinique.fr')
      expect(Object.keys(letter ?? {}).toSorted()).toEqual(
        ['at', 'channel', 'id', 'language', 'paragraphs', 'subject', 'to'],
      ) // prettier-ignore
      const text = letter?.paragraphs.join(' ') ?? ''
      expect(text).toContain('jusqu’au 21 décembre 2026')
      expect(text).not.toMatch(/https?:|1985|image/)
    })

    it('T-UPL-24: by a copy that cannot be read is for a person to settle, who is told how', async () => {
      await sendCopy(visitor, id)
      await askByCopy(visitor, id)
      expect(mailTo('ce.dp1@ac-martinique.fr')[0]?.paragraphs.join(' ')).toMatch(
        /illisible ou périmée, proposez un rendez-vous/,
      )
    })

    it('by copy needs one, and says when it was erased', async () => {
      expect((await askByCopy(visitor, id)).body.fields).toEqual({ copy: 'copy-required' })
      const copy = (await sendCopy(visitor, id)).body.copy?.id ?? ''
      host.advance(30 * MINUTE)
      expect((await lookAtRequest(visitor, id)).body).toMatchObject({ copyErased: true })
      for (const gone of [copy, '0'.repeat(32), '__proto__'])
        expect((await askByCopy(visitor, id, { copy: gone })).body.fields).toEqual({ copy: 'copy-required' })
      expect(host.box).toEqual([])
    })

    it('is sent once, however often and wherever it is asked for', async () => {
      const first = await askAppointment(visitor, id, {}, { key: 'one' })
      const again = await askAppointment(visitor, id, {}, { key: 'one' })
      expect(again.body).toEqual(first.body)
      for (const late of [
        sendCopy(visitor, id),
        askAppointment(visitor, id),
        askByCopy(visitor, id, { copy: 'x' }),
      ])
        expect((await late).body.code).toBe('step-closed')
      expect(host.box).toHaveLength(2)
      expect((await lookAtRequest(visitor, id)).body).toEqual(first.body)
    })

    it('is sent once by two tabs that ask at the same time', async () => {
      const replies = await Promise.all([askAppointment(visitor, id), askAppointment(visitor, id)])
      expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect(host.box).toHaveLength(2)
    })

    it('ENU-05: can be looked at by its own browser alone, and by nobody with its reference', async () => {
      const { body } = await askAppointment(visitor, id)
      expect(id).toMatch(/^[0-9a-f]{32}$/)
      for (const [caller, what] of [[host.visitor(), id], [visitor, body.receipt?.reference ?? '']] as const)
        expect((await lookAtRequest(caller, what)).body.code).toBe('flow-ended')
      host.advance(DAY)
      expect((await lookAtRequest(visitor, id)).body.code).toBe('flow-ended')
    }) // prettier-ignore

    it('T-PRI-07: leaves nothing behind: a day for the request, 30 days for what the office needs', async () => {
      await sendCopy(visitor, id)
      await askByCopy(visitor, id)
      const copy = (await cases())[0]?.value.copy ?? ''
      host.advance(30 * DAY - 1)
      expect([(await cases()).length, await host.ports.files.get(copy)]).toEqual([
        1,
        expect.objectContaining({ type: 'image/jpeg' }),
      ])
      host.advance(1)
      expect([await cases(), await host.ports.files.get(copy)]).toEqual([[], undefined])
    })

    it('floods no manager and no stranger’s mailbox', async () => {
      const sent = async (caller: typeof visitor, email: string) => {
        const { status, body } = await askAppointment(caller, await begunRequest(caller), { email })
        return body.code ?? status
      }
      for (let i = 0; i < 3; i++) expect(await sent(visitor, 'victim@example.com')).toBe(200)
      expect(await sent(visitor, 'other@example.com'), 'one browser').toBe('daily-limit')
      expect(await sent(host.visitor('10.1.1.1'), 'victim@example.com'), 'one address').toBe('daily-limit')
      for (let i = 0; i < 10; i++) expect(await sent(host.visitor('10.0.0.1'), `a${i}@example.com`)).toBe(200)
      expect(await sent(host.visitor('10.0.0.1'), ''), 'one network address').toBe('daily-limit')
      for (let i = 13; i < 60; i++) expect(await sent(host.visitor(`10.0.1.${i}`), '')).toBe(200)
      expect(await sent(host.visitor('10.0.2.1'), ''), 'one manager').toBe('daily-limit')
      host.advance(HOUR)
      expect(await sent(visitor, '')).toBe(200)
    })

    it('keeps nobody at the same address from signing in, however many ask or send a copy', async () => {
      const school = () => host.visitor('10.0.0.1')
      for (let i = 0; i < 100; i++) {
        const caller = school()
        await sendCopy(caller, await begunRequest(caller))
      }
      expect((await signIn(school(), 'pbalthazar', EVERYONES_PASSWORD)).status).toBe(201)
    })

    it('counts no request that was refused for its answers', async () => {
      for (let i = 0; i < 5; i++) await askAppointment(visitor, id, { uai: 'x' })
      for (let i = 0; i < 5; i++) await askAppointment(visitor, id, { slots: ['tomorrow'] })
      expect((await askAppointment(visitor, id)).status).toBe(200)
    })

    it('PRI-04: leaves events in the security log, and none of what was typed', async () => {
      await sendCopy(visitor, id, new TextEncoder().encode('<svg/>'))
      await sendCopy(visitor, id)
      await askByCopy(visitor, id)
      const lines = await host.ports.store.transaction((records) => records.list('audit'))
      expect(lines.map(({ value }) => [value.event, value.outcome])).toEqual([
        ['upload_validation', 'refused'],
        ['upload_stored', 'success'],
        ['numen_request_sent', 'success'],
      ])
      for (const typed of Object.values(who).filter((text) => text.length > 3))
        expect(JSON.stringify(lines.map(({ value }) => ({ ...value, at: '' })))).not.toContain(typed)
    })
  })
