import { beforeEach, describe, expect, it } from 'vitest'
import { deliver } from '#src/service/outbox.ts'
import {
  begin,
  begun,
  chooseContact,
  choosePassword,
  enterCode,
  otherThan,
  readyForPassword,
  signIn,
} from '#tests/support/calls.ts'
import { latch } from '#tests/support/latch.ts'
import { legible } from '#tests/support/legible.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean, marieJosee, therese } from '#tests/support/people.ts'
import { DAY, HOUR, MINUTE, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
})
/** Jean, who gives no contact: the last step writes to him and to his manager. */
async function readyForManager(): Promise<string> {
  const id = await begun(visitor, jean)
  await chooseContact(visitor, id, { none: true })
  return id
}
/** Every sentence sent, without the codes: drawn by chance, one may hold somebody's year of birth. */
const words = () =>
  world.box.flatMap(({ subject = '', paragraphs, code = '' }) =>
    [subject, ...paragraphs].map((text) => text.replaceAll(code, '')),
  )

describe('messages', () => {
  it('IDP-09, PRI-06: hold no link, no NUMEN, no birth date and no password, in any language', async () => {
    for (const language of ['fr', 'en', 'es']) {
      world = await openWorld()
      visitor = world.visitor()
      const id = await begun(visitor, jean, { language })
      await chooseContact(visitor, id, { email: 'jean@example.net' })
      await enterCode(visitor, id, world.lastCode('jean@example.net'))
      await choosePassword(visitor, id, GOOD_PASSWORD)
      await begin(visitor, marieJosee, { language })
      expect(world.box).toHaveLength(7)
      for (const text of words())
        expect(text).not.toMatch(/https?:|www\.|\b\d{2}[A-Z]\d{7}[A-Z]{3}\b|1985|1976|mangue/i)
    }
  })

  it('T-INJ-08: say a name as the directory writes it, whatever a template would make of it', async () => {
    const name = '{{7*7}} ${7*7} <b>&amp;'
    for (const entry of world.world.entries) if (entry.uid === jean.uid) entry.firstName = name
    await choosePassword(visitor, await readyForPassword(world, visitor, jean, 'jean@example.net'), GOOD_PASSWORD)
    expect(words()).toContain(`Bonjour ${name},`)
  }) // prettier-ignore

  it('T-AUD-07: wait while mail is down, hold nobody up, and each arrive once when it is back', async () => {
    const id = await begun(visitor, jean)
    world.world.situation.mailDown = true
    await chooseContact(visitor, id, { none: true })
    expect((await choosePassword(visitor, id, GOOD_PASSWORD)).status).toBe(200)
    expect((await signIn(visitor, jean.uid, GOOD_PASSWORD)).status).toBe(201)
    world.advance(HOUR)
    await deliver(world.ports)
    expect(world.box).toEqual([])

    world.world.situation.mailDown = false
    world.advance(2 * MINUTE)
    await Promise.all([deliver(world.ports), deliver(world.ports)])
    world.advance(HOUR)
    await deliver(world.ports)
    expect(world.box.map(({ to }) => to)).toEqual([
      'jean.sairien@ac-martinique.fr',
      'ce.dp1@ac-martinique.fr',
    ])
  })

  it('are each sent by one node alone, however slowly the relay takes those before', async () => {
    world.world.situation.mailDown = true
    await choosePassword(visitor, await readyForManager(), GOOD_PASSWORD)
    world.world.situation.mailDown = false
    world.advance(HOUR)
    const { mail } = world.ports
    world.ports.mail = {
      ...mail,
      send: async (letter) => {
        world.advance(9 * MINUTE)
        // Another node looks for what waits, while this one waits for the relay.
        await deliver({ ...world.ports, mail })
        await mail.send(letter)
      },
    }
    await deliver(world.ports)
    expect(world.box.map(({ to }) => to).toSorted()).toEqual([
      'ce.dp1@ac-martinique.fr',
      'jean.sairien@ac-martinique.fr',
    ])
  })

  it('T-RES-30: are sent by another node, once the one that began must have died', async () => {
    const id = await begun(visitor, jean)
    const { mail } = world.ports
    const sending = latch()
    world.ports.mail = { ...mail, send: () => (sending.open(), new Promise(() => undefined)) }
    void chooseContact(visitor, id, { email: 'jean@example.net' })
    await sending.opened
    world.ports.mail = mail
    world.advance(10 * MINUTE - 1)
    await deliver(world.ports)
    expect(world.box).toEqual([])
    world.advance(1)
    await deliver(world.ports)
    expect(world.box.map(({ to }) => to)).toEqual(['jean@example.net'])
  })

  it('erased while they leave, stay erased', async () => {
    const id = await begun(visitor, jean)
    const { mail, store } = world.ports
    world.ports.mail = {
      ...mail,
      send: async (letter) => {
        await store.transaction((records) => records.delete('message', letter.id))
        await mail.send(letter)
      },
    }
    await chooseContact(visitor, id, { email: 'jean@example.net' })
    expect(world.box).toHaveLength(1)
    expect(await store.transaction((records) => records.list('message'))).toEqual([])
  })

  it('keep no code and no text in the store once they have left, and are forgotten after 30 days', async () => {
    const id = await begun(visitor, jean)
    await chooseContact(visitor, id, { email: 'jean@example.net' })
    const code = world.lastCode('jean@example.net')
    expect(legible(JSON.stringify(world.world.shelf))).not.toContain(code)
    const listed = () => world.ports.store.transaction((records) => records.list('message', jean.uid))
    expect(await listed()).toHaveLength(1)
    world.advance(30 * DAY)
    expect(await listed()).toEqual([])
  })

  it('go once to a contact that was on file already and is given again', async () => {
    world.world.shelf.contact = {
      old: { owner: therese.uid, order: 1, value: { kind: 'email', value: 'therese@example.net', verifiedAt: 0 } },
    }
    const id = await begun(visitor, therese)
    await enterCode(visitor, id, world.lastCode('therese@example.net'))
    world.box.length = 0
    await choosePassword(visitor, id, GOOD_PASSWORD)
    expect(world.box.map(({ to }) => to)).toEqual([
      'therese@example.net',
      'therese.lagier@ac-martinique.fr',
      'ce.dp1@ac-martinique.fr',
    ])
  }) // prettier-ignore
})

describe('the security log', () => {
  it('T-AUD-01: has one line for each event, with its time, outcome, address and request, and no name or secret', async () => {
    await signIn(visitor, 'pbalthazar', 'wrong')
    await signIn(visitor, 'pbalthazar', EVERYONES_PASSWORD)
    await signIn(visitor, therese.uid, therese.numen)
    await begin(visitor, marieJosee)
    const id = await begun(visitor, jean)
    await chooseContact(visitor, id, { email: 'jean@example.net' })
    const code = world.lastCode('jean@example.net')
    const wrong = await enterCode(visitor, id, otherThan(code))
    await enterCode(visitor, id, code)
    await choosePassword(visitor, id, GOOD_PASSWORD)

    const lines = await world.ports.store.transaction((records) => records.list('audit'))
    expect(lines.map(({ value }) => [value.event, value.outcome])).toEqual([
      ['authn_login_fail', 'refused'],
      ['authn_login_success', 'success'],
      ['authn_login_closed', 'refused'],
      ['activation_refused', 'refused'],
      ['activation_started', 'success'],
      ['code_sent', 'success'],
      ['code_refused', 'refused'],
      ['account_activated', 'success'],
    ])
    for (const { value } of lines)
      expect(value).toMatchObject({
        at: world.ports.clock.now(),
        address: '127.0.0.1',
        requestId: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
      })
    expect(lines[6]?.value.requestId).toBe(wrong.body.requestId)
    const subjects = [0, 1].map((line) => lines[line]?.value.subject)
    expect(subjects[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(subjects[0]).toBe(subjects[1])
    const text = JSON.stringify(lines)
    expect(legible(text)).not.toContain(code)
    const secrets = [GOOD_PASSWORD, EVERYONES_PASSWORD, jean.numen, 'jean@example.net', ...Object.values(visitor.grants)]
    for (const secret of [...secrets, 'pbalthazar', jean.uid, 'Sairien']) expect(text).not.toContain(secret)
  }) // prettier-ignore

  it('PRI-03: is kept a year', async () => {
    await signIn(visitor, 'pbalthazar', 'wrong')
    const lines = () => world.ports.store.transaction((records) => records.list('audit'))
    world.advance(365 * DAY - 1)
    expect(await lines()).toHaveLength(1)
    world.advance(1)
    expect(await lines()).toEqual([])
  })
})
