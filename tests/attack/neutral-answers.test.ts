import { beforeEach, describe, expect, it } from 'vitest'
import { begin, send, signIn, type Identity, type Reply } from '#tests/support/calls.ts'
import { anais, EVERYONES_PASSWORD, jean, lea, marieJosee, solange, therese } from '#tests/support/people.ts'
import { DAY, MINUTE, openWorld, type TestWorld } from '#tests/support/world.ts'

let world: TestWorld
/** What the directory was asked, in order. */
let asked: string[]
beforeEach(async () => {
  world = await openWorld()
  asked = []
  world.ports.directory = new Proxy(world.ports.directory, {
    get: (directory, name, self): unknown => {
      asked.push(String(name))
      return Reflect.get(directory, name, self)
    },
  })
})

const absent = (uid: string) => {
  for (const entry of world.world.entries) if (entry.uid === uid) entry.absent = true
}

/** Everything a stranger can see of an answer but what is drawn at random: bytes, headers, time, and effort behind it. */
async function seen(call: (visitor: ReturnType<TestWorld['visitor']>) => Promise<Reply>) {
  asked.length = 0
  world.waits.length = 0
  const { status, headers, text, body } = await call(world.visitor())
  const hide = (given: string) => given.replace(/[0-9a-f]{32}/g, 'random')
  expect(body.requestId).toMatch(/^[0-9a-f]{32}$/)
  return {
    status,
    headers: [...headers].map(([name, value]) => [name, hide(value)]),
    text: hide(text),
    waited: world.waits.reduce((sum, wait) => sum + wait, 0),
    asked: [...asked],
  }
}

const unknown: Identity = { ...jean, numen: '30E2400099DMZ' }
const refusedIdentities: [string, Identity][] = [
  ['a wrong birth date', { ...jean, birthDay: '15' }],
  ['a wrong name', { ...jean, lastName: 'Balthazar' }],
  ['the first name instead of the last', { ...jean, lastName: 'Jean' }],
  ['day and month swapped', { ...anais, birthDay: '11', birthMonth: '2' }],
  ['an account in use', marieJosee],
  ['an account in use and a wrong birth date', { ...marieJosee, birthYear: '1980' }],
  ['an expired password', { ...marieJosee, lastName: 'Marie', numen: '30E2300008DMH', birthDay: '31', birthMonth: '12', birthYear: '1999' }],
  ['an account blocked by the académie', lea],
  ['somebody who left', solange],
  ['a password still the NUMEN and a wrong name', { ...therese, lastName: 'Lagière-Dupont' }],
] // prettier-ignore

describe('first connection', () => {
  it.each(refusedIdentities)(
    'T-IDP-13, T-ENU-01: answers %s as it answers nobody’s NUMEN',
    async (_what, who) => {
      const nobody = await seen((visitor) => begin(visitor, unknown))
      expect(nobody.status).toBe(422)
      expect(nobody.waited).toBe(400)
      expect(await seen((visitor) => begin(visitor, who))).toEqual(nobody)
    },
  )

  it('answers a new recruit who is not loaded yet the same, and recognises them the next day', async () => {
    absent(jean.uid)
    const nobody = await seen((visitor) => begin(visitor, unknown))
    expect(await seen((visitor) => begin(visitor, jean))).toEqual(nobody)
    for (const entry of world.world.entries) entry.absent = false
    expect((await begin(world.visitor(), jean)).status).toBe(201)
  })

  it('is the same for a browser that comes back', async () => {
    const visitor = world.visitor()
    await send(visitor, 'GET', 'status')
    const nobody = await seen(() => begin(visitor, unknown))
    expect(await seen(() => begin(visitor, marieJosee))).toEqual(nobody)
  })

  it('T-ENU-05: slows down a NUMEN nobody bears like any other', async () => {
    const answersTo = async (who: Identity) => {
      const answers: unknown[] = []
      for (let i = 0; i < 7; i++) {
        const { status, body } = await begin(world.visitor(), { ...who, birthYear: '1980' })
        answers.push([status, body.code, body.retryAfter])
      }
      return answers
    }
    const ofNobody = await answersTo(unknown)
    expect(ofNobody.slice(5)).toEqual(Array(2).fill([429, 'too-many-attempts', 60]))
    for (const who of [jean, marieJosee, solange]) expect(await answersTo(who)).toEqual(ofNobody)
  })

  it('alerts the owner of an account in use, in their own language, once a day', async () => {
    const spanish = { language: 'es' }
    for (let i = 0; i < 3; i++) await begin(world.visitor(), marieJosee, spanish)
    const told = () => world.box.map(({ to, language }) => [to, language])
    const once = [
      ['mjdorival@example.net', 'fr'],
      ['+33639980003', 'fr'],
      ['marie-josee.d-orival@ac-martinique.fr', 'fr'],
    ]
    expect(told()).toEqual(once)
    world.advance(DAY - 1)
    await begin(world.visitor(), marieJosee)
    expect(told()).toEqual(once)
    world.advance(1)
    await begin(world.visitor(), marieJosee)
    expect(told()).toEqual([...once, ...once])
  })

  it('alerts nobody about a wrong date, a blocked account or somebody who left', async () => {
    for (const who of [{ ...marieJosee, birthYear: '1980' }, lea, solange, unknown])
      await begin(world.visitor(), who)
    expect(world.box).toEqual([])
  })
})

describe('sign in', () => {
  /** What a stranger is answered who guesses under these names in turns, `rounds` times, and waits when told to. */
  const answersTo = async (names: readonly string[], rounds = 7, wait = 0) => {
    const answers: unknown[] = []
    for (let i = 0; i < rounds; i++) {
      for (const name of names) {
        const { status, body } = await signIn(world.visitor(), name, 'wrong')
        answers.push([status, body.code, body.retryAfter])
      }
      world.advance(wait)
    }
    return answers
  }
  it.each([
    ['a wrong password', 'pbalthazar', 'Trois-flamboyants-973'],
    ['a wrong password, by address', 'marie-josee.d-orival@ac-martinique.fr', 'Trois-flamboyants-973'],
    ['an account never activated', jean.uid, EVERYONES_PASSWORD],
    ['its NUMEN for an account never activated', jean.uid, jean.numen],
    ['a blocked account and a wrong password', lea.uid, 'Trois-flamboyants-973'],
    ['a disabled account and a wrong password', solange.uid, 'Trois-flamboyants-973'],
    ['an expired password typed wrong', 'nmarie2', 'Trois-flamboyants-973'],
    ['a password still the NUMEN, typed wrong', therese.uid, '30G0100009DMK'],
    ['a filter', '*)(uid=*', EVERYONES_PASSWORD],
  ])('T-ENU-01: answers %s as it answers a name nobody bears', async (_what, identifier, password) => {
    const nobody = await seen((visitor) => signIn(visitor, 'nobody', password))
    expect([nobody.status, nobody.waited]).toEqual([401, 400])
    expect(await seen((visitor) => signIn(visitor, identifier, password))).toEqual(nobody)
  })

  it('T-ENU-05: slows down a name nobody bears like any other', async () => {
    const ofNobody = await answersTo(['nobody'])
    expect(ofNobody.at(-1)).toEqual([429, 'too-many-attempts', 60])
    for (const uid of ['pbalthazar', jean.uid, lea.uid, solange.uid])
      expect(await answersTo([uid])).toEqual(ofNobody)
  })

  it.each([
    ['in use', 'pbalthazar', 'paul.balthazar@ac-martinique.fr'],
    ['never activated', jean.uid, 'jean.sairien@ac-martinique.fr'],
    ['blocked', lea.uid, 'lea.rosette@ac-martinique.fr'],
    ['of somebody who left', solange.uid, 'solange.beaubrun@ac-martinique.fr'],
  ])('T-ENU-05: by no waiting tells that two names are one person’s, of an account %s', async (_state, ...names) => {
    const nobody = ['nobody', 'no.body@ac-martinique.fr']
    const atOnce = await answersTo(nobody)
    const wrong = [401, 'bad-credentials', undefined]
    const wait = [429, 'too-many-attempts', 60]
    expect(atOnce.slice(8, 12)).toEqual([wrong, wrong, wait, wait])
    expect(await answersTo(names)).toEqual(atOnce)
    world.advance(DAY)
    const allDay = await answersTo(nobody, 24, 30 * MINUTE)
    expect(allDay.at(-1)).toEqual([429, 'daily-limit', expect.any(Number)])
    world.advance(DAY)
    expect(await answersTo(names, 24, 30 * MINUTE)).toEqual(allDay)
  }) // prettier-ignore

  it('takes the grid’s next line however long the work took', async () => {
    const { directory } = world.ports
    for (const [work, rest] of [[1, 399], [399, 1], [401, 399]] as const) {
      world.ports.directory = {
        ...directory,
        findByIdentifier: async () => {
          world.advance(work)
          return undefined
        },
      }
      expect((await seen((visitor) => signIn(visitor, 'nobody', 'x'))).waited).toBe(rest)
    } // prettier-ignore
  })
})
