import { beforeEach, describe, expect, it } from 'vitest'
import {
  addContact,
  changePassword,
  otherThan,
  provePassword,
  send,
  signedIn,
  undo,
  verifyContact,
} from '#tests/support/calls.ts'
import { allBut, checkUp, decide, renewPassword } from '#tests/support/check-up.ts'
import {
  askForForwardCode,
  confirmForward,
  declineCode,
  DESTINATION,
  factsOf,
  forward,
  inForce,
  keepUp,
  passTest,
  refusedField,
  removeForward,
  setForward,
  startTest,
  withForward,
  writeRuleAgain,
} from '#tests/support/forwards.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, marieJosee } from '#tests/support/people.ts'
import { MINUTE, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

const { uid } = marieJosee
const MJ_EMAIL = 'mjdorival@example.net'
const KEVIN = 'ktoussaint'
const OTHER = 'ailleurs@example.net'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = await signedIn(world, uid)
})
/** Nothing is wished for, in force, or under way to anybody. */
const expectNothing = async () => {
  expect(world.world.shelf.forward?.[uid]).toBeUndefined()
  expect(await inForce(world, uid)).toEqual([])
  expect(world.box).toEqual([])
}

describe('a destination', () => {
  it('T-FWD-06: that is more than one address is refused by the service itself, and no letter is written', async () => {
    for (const forwardTo of [
      'a@b.fr\r\nBcc: evil@x.fr',
      'a@b.fr> RCPT TO:<evil@x.fr',
      '"x@gmail.com x"@interne.fr',
      'a@b.fr\0',
      'a@b.fr, evil@x.fr',
      'a@b.fr;evil@x.fr',
      'a@b.fr"; redirect "evil@x.fr',
    ])
      expect(refusedField(await setForward(visitor, { forwardTo }))).toHaveProperty('forwardTo')
    await expectNothing()
  })

  it('T-FWD-06: reaches the envelope as the one address that was read, whatever surrounded it', async () => {
    await setForward(visitor, { forwardTo: ` mailto:${DESTINATION} ` })
    await startTest(visitor)
    expect(world.box.map(({ to }) => to)).toEqual([DESTINATION])
    expect((await confirmForward(visitor, world.lastCode(DESTINATION))).body.asked?.to).toBe(DESTINATION)
    expect(await inForce(world, uid)).toEqual([{ to: DESTINATION, keepsCopy: true }])
  })

  it('T-FWD-11: is in none of the académie’s domains, so that no chain of colleagues can close', async () => {
    const { domain, ownDomains } = world.academy
    for (const own of [domain, `liste.${domain}`, domain.toUpperCase(), ...ownDomains])
      expect(refusedField(await setForward(visitor, { forwardTo: `kevin.toussaint@${own}` }))).toHaveProperty(
        'forwardTo',
      )
    await expectNothing()
  })

  it('T-FWD-13: must take mail, but a name server that does not answer keeps nobody from a forward', async () => {
    const { mail } = world.ports
    const answering = (takesMail: typeof mail.takesMail) => {
      world.ports.mail = { ...mail, takesMail }
    }
    const asked: string[] = []
    answering(async (domain) => {
      asked.push(domain)
      return false
    })
    expect(refusedField(await setForward(visitor))).toEqual({ forwardTo: 'forward-unreachable' })
    expect(asked).toEqual(['example.org'])
    await expectNothing()
    answering(async () => undefined)
    expect((await setForward(visitor)).status).toBe(200)
    answering(() => Promise.reject(new Error('timeout')))
    expect((await setForward(visitor, { forwardTo: OTHER })).status).toBe(200)
  })

  it('T-FWD-14: is worth nothing against a policy that forbids forwards, page or no page', async () => {
    world = await openWorld({
      academy: {
        forwarding: { policy: 'forbidden', keepCopyLocked: false, maxMonths: 12, refusedDomains: [] },
      },
    })
    visitor = await signedIn(world, uid)
    expect((await setForward(visitor)).body.code).toBe('forward-forbidden')
    await expectNothing()
  })
})

describe('T-FWD-15: a stolen session', () => {
  it('sets, changes and removes nothing without the password, whatever it claims', async () => {
    await withForward(world, visitor)
    const before = await factsOf(world, uid)
    world.advance(5 * MINUTE)
    const calls = [
      setForward(visitor, { forwardTo: 'intrus@example.com' }),
      setForward(visitor, { keepCopy: false }),
      setForward(visitor, { enabled: false }),
      removeForward(visitor),
      writeRuleAgain(visitor),
    ]
    for (const { status, body } of await Promise.all(calls))
      expect([status, body.code]).toEqual([403, 'password-needed'])
    expect(await factsOf(world, uid)).toEqual(before)
  })

  it('proves nothing by a wrong password', async () => {
    world.advance(5 * MINUTE)
    await provePassword(visitor, 'pas le bon mot de passe')
    expect((await setForward(visitor)).body.code).toBe('password-needed')
  })

  it('of nobody, or of somebody else than the page shows, does nothing at all', async () => {
    expect((await setForward(world.visitor())).body.code).toBe('session-ended')
    const version = (await forward(visitor)).body.version ?? ''
    const headers = { 'If-Match': `"${version}"`, 'Alize-Subject': KEVIN }
    expect((await setForward(visitor, {}, { headers })).body.code).toBe('subject-changed')
    await expectNothing()
  })
})

describe('the code', () => {
  it('T-FWD-17: is confirmed by typing it, never by opening an address', async () => {
    await setForward(visitor)
    const code = world.lastCode(DESTINATION)
    for (const path of ['forward/code', `forward/code/${code}`, `forward/code?code=${code}`])
      expect((await send(visitor, 'GET', path)).body.code).toBe('not-found')
    expect((await forward(visitor)).body.asked).toBeUndefined()
    expect(JSON.stringify(world.box)).not.toMatch(/https?:/)
    expect((await confirmForward(visitor, code)).status).toBe(200)
  })

  it('T-FWD-18: of an older destination is worth nothing once another is wanted, and the page says which one waits', async () => {
    await setForward(visitor)
    const ofTheOlder = world.lastCode(DESTINATION)
    await setForward(visitor, { forwardTo: OTHER })
    if (ofTheOlder !== world.lastCode(OTHER))
      expect(refusedField(await confirmForward(visitor, ofTheOlder))).toEqual({ code: 'code-wrong:4' })
    const { candidate, asked } = (await forward(visitor)).body
    expect([candidate?.to, candidate?.code?.sentTo, asked]).toEqual([OTHER, 'a•••••@e•••••.net', undefined])
  })

  it('without a request, of another account or of another flow confirms nothing', async () => {
    expect((await confirmForward(visitor, '123456')).body.code).toBe('step-closed')
    expect((await askForForwardCode(visitor)).body.code).toBe('step-closed')
    const kevin = await signedIn(world, KEVIN)
    await setForward(kevin, { forwardTo: OTHER })
    await setForward(visitor)
    await addContact(visitor, { email: 'nouveau@example.net' })
    const right = world.lastCode(DESTINATION)
    for (const code of [world.lastCode(OTHER), world.lastCode('nouveau@example.net')])
      if (code !== right) expect(refusedField(await confirmForward(visitor, code))).toHaveProperty('code')
    if (right !== world.lastCode('nouveau@example.net'))
      expect((await verifyContact(visitor, right)).body.fields).toEqual({ code: 'code-wrong:4' })
    expect(await inForce(world, uid)).toEqual([])
  })

  it('is not sent to many: three in a quarter of an hour, whatever the destinations', async () => {
    for (const n of [1, 2, 3]) await setForward(visitor, { forwardTo: `n${n}@example.net` })
    expect((await setForward(visitor, { forwardTo: 'n4@example.net' })).body.code).toBe('too-many-attempts')
    expect((await forward(visitor)).body.candidate?.to).toBe('n3@example.net')
    expect(world.box).toHaveLength(3)
  })

  it('is guessed fifteen times a day at most, over all destinations', async () => {
    const outcomes: (string | undefined)[] = []
    for (let n = 0; n < 16; n++) {
      if (n % 5 === 0) {
        world.advance(15 * MINUTE)
        visitor = await signedIn(world, uid)
        await setForward(visitor, { forwardTo: `n${n}@example.net` })
      }
      const wrong = otherThan(world.lastCode(`n${n - (n % 5)}@example.net`))
      outcomes.push((await confirmForward(visitor, wrong)).body.code)
    }
    expect(outcomes.slice(0, 15).every((code) => code === 'invalid-fields')).toBe(true)
    expect(outcomes[15]).toBe('daily-limit')
  })

  it('is void, with what waited for it, once the password changes', async () => {
    await withForward(world, visitor)
    await setForward(visitor, { forwardTo: OTHER })
    await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
    expect((await confirmForward(visitor, world.lastCode(OTHER))).body.code).toBe('step-closed')
    expect(await inForce(world, uid)).toEqual([{ to: DESTINATION, keepsCopy: true }])
  })
})

it('T-FWD-27: no test message leaves before the destination has confirmed, nor once the forward is removed', async () => {
  await setForward(visitor)
  const sent = world.box.length
  expect((await startTest(visitor)).body.code).toBe('step-closed')
  expect((await passTest(visitor, 'BATIDO')).body.code).toBe('step-closed')
  expect(world.box).toHaveLength(sent)
  await confirmForward(visitor, world.lastCode(DESTINATION))
  await startTest(visitor)
  const { filters } = world.ports
  world.ports.filters = { ...filters, setForward: () => Promise.reject(new Error('no answer')) }
  await removeForward(visitor)
  expect((await startTest(visitor)).body.code).toBe('step-closed')
  const word = world.box.findLast(({ subject }) => subject?.startsWith('Essai'))?.code ?? ''
  expect((await passTest(visitor, word)).body.code).toBe('step-closed')
})

it('T-FWD-29: a forward set in the portal is looked at after a reset as well, and dropped there is wanted no more', async () => {
  await withForward(world, visitor)
  await renewPassword(world, uid, MJ_EMAIL)
  const she = await signedIn(world, uid, GOOD_PASSWORD)
  const { body } = await checkUp(she)
  expect(body.items.find(({ kind }) => kind === 'forward')).toMatchObject({ to: DESTINATION })
  await decide(she, allBut(body, 'forward'))
  expect(await inForce(world, uid)).toEqual([])
  expect((await forward(she)).body).toMatchObject({ version: 'none', rule: 'absent', removing: false })
  expect((await writeRuleAgain(she)).body.code).toBe('step-closed')
})

it('PRI-04: nothing of a forward is in the security log but that it changed', async () => {
  await setForward(visitor)
  const codes = [world.lastCode(DESTINATION), declineCode(world)]
  await confirmForward(visitor, otherThan(codes[0] ?? ''))
  await confirmForward(visitor, codes[0] ?? '')
  await startTest(visitor)
  const word = world.box.at(-1)?.code ?? ''
  await passTest(visitor, word)
  await undo(world.visitor(), codes[1] ?? '')
  await keepUp(world)
  const events = Object.values(world.world.shelf.audit ?? {}).map(({ value }) => value as { event: string })
  expect(events.map(({ event }) => event)).toEqual(
    expect.arrayContaining([
      'forward_asked',
      'code_refused',
      'forward_set',
      'forward_tested',
      'forward_verified',
      'forward_declined',
    ]),
  )
  const log = JSON.stringify(events)
  for (const secret of [...codes, word, DESTINATION, uid]) expect(log).not.toContain(secret)
})
