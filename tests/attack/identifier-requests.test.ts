import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  requestIdentifier,
  send,
  signIn,
  type Caller,
  type Identity,
  type Reply,
} from '#tests/support/calls.ts'
import { anais, EVERYONES_PASSWORD, jean, lea, marieJosee, solange, therese } from '#tests/support/people.ts'
import { HOUR, MINUTE, openWorld, type TestWorld } from '#tests/support/world.ts'

type Typed = Identity | { email: string }

let world: TestWorld
beforeEach(async () => {
  world = await openWorld()
})

/** Everything a stranger can see of an answer, and when it comes; what is drawn at random apart. */
async function seen(caller: Caller, typed: Typed) {
  world.waits.length = 0
  const { status, headers, text }: Reply = await requestIdentifier(caller, typed)
  const hide = (given: string) => given.replace(/[0-9a-f]{32}/g, 'random')
  return {
    status,
    headers: [...headers].map(([name, value]) => [name, hide(value)]),
    text: hide(text),
    bytes: Buffer.byteLength(text),
    compressed: gzipSync(hide(text)).length,
    waited: world.waits.reduce((sum, wait) => sum + wait, 0),
  }
}

const nobody: Identity = { ...jean, numen: '30E2400099DMZ' }
const found: [string, Typed][] = [
  ['somebody with two contacts', marieJosee],
  ['somebody blocked', lea],
  ['somebody never activated whose contact HR knows', anais],
  ['a contact', { email: 'mjdorival@example.net' }],
  ['a contact HR knows', { email: 'anais@example.org' }],
]
const notFound: [string, Typed][] = [
  ['a wrong name', { ...marieJosee, lastName: 'Balthazar' }],
  ['a wrong birth date', { ...marieJosee, birthYear: '1980' }],
  ['somebody who left', solange],
  ['the contact of somebody who left', { email: 'solange@example.net' }],
  ['somebody never activated, without contact', jean],
  ['somebody active, without contact', therese],
  ['an academic address', { email: 'marie-josee.d-orival@ac-martinique.fr' }],
  ['an address of nobody', { email: 'nobody@example.net' }],
  ['a look-alike of a contact', { email: 'mjdorival@example.net.example' }],
]

describe('identifier recovery', () => {
  it.each([...found, ...notFound])(
    'T-ENU-03, T-ENU-06: answers %s as it answers nobody’s NUMEN',
    async (_what, typed) => {
      const expected = await seen(world.visitor(), nobody)
      expect([expected.status, expected.text, expected.waited]).toEqual([202, '{"received":true}', 400])
      expect(await seen(world.visitor(), typed)).toEqual(expected)
    },
  )

  it('T-ENU-03: answers one match as it answers several', async () => {
    const one = await seen(world.visitor(), { email: 'noe@example.org' })
    await world.ports.store.transaction((records) =>
      records.put('contact', 'shared', { kind: 'email', value: 'noe@example.org', verifiedAt: 0, resetsFrom: 0 }, { owner: 'pbalthazar' }),
    )
    expect(await seen(world.visitor(), { email: 'noe@example.org' })).toEqual(one)
    expect(world.box).toHaveLength(3)
  }) // prettier-ignore

  it('is the same for a browser that comes back', async () => {
    const visitor = world.visitor()
    await send(visitor, 'GET', 'status')
    const expected = await seen(visitor, nobody)
    expect(await seen(visitor, marieJosee)).toEqual(expected)
  })

  it.each(notFound)('sends nothing anywhere for %s', async (_what, typed) => {
    await requestIdentifier(world.visitor(), typed)
    expect(world.box).toEqual([])
  })

  it('sends nothing to an address a stranger typed, and no more than was on file before', async () => {
    await requestIdentifier(world.visitor(), { email: 'x@example.org' })
    await requestIdentifier(world.visitor(), { email: 'MJDORIVAL@example.net' })
    expect(world.box.map(({ to }) => to)).toEqual(['mjdorival@example.net'])
  })

  it.each([
    ['an identity', { ...marieJosee, birthYear: '1980' }, { ...nobody, birthYear: '1980' }],
    ['the right identity', marieJosee, nobody],
    ['an e-mail', { email: 'mjdorival@example.net' }, { email: 'nobody@example.net' }],
  ])('T-ENU-05: is slowed down alike for %s, whoever’s it is', async (_what, typed, ofNobody) => {
    const answersTo = async (what: Typed) => {
      const answers: unknown[] = []
      for (let i = 0; i < 7; i++) {
        const { status, body, headers } = await requestIdentifier(world.visitor(), what)
        answers.push([status, body.code, body.retryAfter, headers.get('Retry-After')])
        world.advance(MINUTE)
      }
      return answers
    }
    const expected = await answersTo(ofNobody)
    expect(expected.slice(4)).toEqual([
      [202, undefined, undefined, null],
      [429, 'too-many-attempts', 600, '600'],
      [429, 'too-many-attempts', 540, '540'],
    ])
    expect(await answersTo(typed)).toEqual(expected)
  })

  it('T-THR-07: every way to write one NUMEN, or one address, fills the same bucket', async () => {
    for (const numen of ['30E2400001DMA', '30e2400001dma', '30 E 24 00001 DMA', '30-e-24-00001-dma', '３０E2400001DMA'])
      await requestIdentifier(world.visitor(), { ...jean, numen })
    expect((await requestIdentifier(world.visitor(), jean)).status).toBe(429)
    for (const email of ['noe@example.org', 'NOE@example.org', ' noe@EXAMPLE.org ', 'mailto:noe@example.org', 'Noé <noe@example.org>'])
      expect((await requestIdentifier(world.visitor(), { email })).status).toBe(202)
    expect((await requestIdentifier(world.visitor(), { email: 'noe@example.org' })).status).toBe(429)
    expect((await requestIdentifier(world.visitor(), { email: 'noe2@example.org' })).status).toBe(202)
  }) // prettier-ignore

  it('counts right answers for an address too: a count taken back would tell that one was right', async () => {
    const from = () => world.visitor('192.0.2.1')
    for (let i = 0; i < 199; i++) await requestIdentifier(from(), { email: `nobody${i}@example.net` })
    await requestIdentifier(from(), marieJosee)
    expect((await requestIdentifier(from(), lea)).status).toBe(429)
    expect((await requestIdentifier(world.visitor('192.0.2.2'), lea)).status).toBe(202)
  })

  it('keeps nobody at the same address from signing in, however many ask', async () => {
    for (let i = 0; i < 201; i++)
      await requestIdentifier(world.visitor('192.0.2.1'), { email: `nobody${i}@example.net` })
    expect((await signIn(world.visitor('192.0.2.1'), marieJosee.uid, EVERYONES_PASSWORD)).status).toBe(201)
  })

  it('floods nobody: a day of requests from everywhere writes three times to each contact', async () => {
    for (let hour = 0; hour < 23; hour++) {
      for (let i = 0; i < 5; i++) {
        await requestIdentifier(world.visitor(`192.0.2.${i}`), marieJosee)
        await requestIdentifier(world.visitor(`192.0.2.${i}`), { email: 'mjdorival@example.net' })
      }
      world.advance(HOUR)
    }
    expect(world.box.map(({ to }) => to).sort()).toEqual([
      ...Array<string>(3).fill('+33639980003'),
      ...Array<string>(3).fill('mjdorival@example.net'),
    ])
  })

  it('IDP-09: writes no NUMEN, birth date, link or password in any language', async () => {
    for (const language of ['fr', 'en', 'es'] as const) {
      await world.ports.store.transaction(async (records) => {
        for (const uid of [marieJosee.uid, anais.uid]) await records.put('account', uid, { language })
      })
      await requestIdentifier(world.visitor(), marieJosee)
      await requestIdentifier(world.visitor(), anais)
    }
    expect(world.box).toHaveLength(9)
    for (const { subject = '', paragraphs } of world.box)
      expect([subject, ...paragraphs].join(' ')).not.toMatch(/https?:|www\.|\b\d{2}[A-Z]\d{7}[A-Z]{3}\b|1976|1990/i)
  }) // prettier-ignore

  it('keeps what was typed nowhere', async () => {
    await requestIdentifier(world.visitor(), marieJosee)
    await requestIdentifier(world.visitor(), { email: 'nobody@example.net' })
    const { contact: _contacts, message: _messages, ...rest } = world.world.shelf
    for (const typed of [marieJosee.numen, '1976-02-29', 'Orival', 'nobody@'])
      expect(JSON.stringify(rest)).not.toContain(typed)
  })
})
