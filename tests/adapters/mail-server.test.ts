import { beforeEach, describe, expect, it } from 'vitest'
import { sieveFault } from '#src/service/adapters/memory/sieve-check.ts'
import type { Forward, Letter } from '#src/service/ports.ts'
import { copyTo, setElsewhere } from '#tests/support/mail-rules.ts'
import { HOUR, openWorld, type TestWorld } from '#tests/support/world.ts'

const PAUL = { uid: 'pbalthazar', address: 'paul.balthazar@ac-martinique.fr' }
const NOE = { uid: 'nmarie2', address: 'noe.marie2@ac-martinique.fr' }
const OUTSIDE = 'paul@example.net'

let world: TestWorld
beforeEach(async () => {
  world = await openWorld()
})
const letter = (more: Partial<Letter> = {}): Letter => ({
  id: 'l1',
  to: PAUL.address,
  language: 'fr',
  subject: 'Essai du transfert',
  paragraphs: ['Mot : goyave'],
  ...more,
})
const send = (more?: Partial<Letter>) => world.ports.mail.send(letter(more))
const forward = (to: Forward | undefined, { uid } = PAUL) => world.ports.filters.setForward(uid, to)
const copied: Forward = { to: OUTSIDE, keepsCopy: true }
const away: Forward = { to: OUTSIDE, keepsCopy: false }
const arrivedAt = () => world.box.map(({ to }) => to)
const hasArrived = (id = 'l1') => world.ports.mail.hasArrived(PAUL.uid, id)
const elsewhere = (...rules: string[]) => setElsewhere(world.world.mailServer, PAUL.uid, ...rules)

describe('the mail server in memory', () => {
  it('keeps a copy or not, as the forward says, and says through whom a letter came', async () => {
    await forward(copied)
    await send({ id: 'both' })
    expect(world.box).toMatchObject([{ to: PAUL.address }, { to: OUTSIDE, via: PAUL.address }])
    expect(world.box[0]).not.toHaveProperty('via')
    expect(await hasArrived('both')).toBe(true)
    await forward(away)
    await send({ id: 'one' })
    expect(arrivedAt().slice(2)).toEqual([OUTSIDE])
    expect(await hasArrived('one')).toBe(false)
    await forward(undefined)
    await send({ id: 'none' })
    expect(arrivedAt().slice(3)).toEqual([PAUL.address])
  })

  it('keeps a notice in the academic mailbox whatever the forward says', async () => {
    await forward(away)
    await send({ notice: true })
    expect(arrivedAt().toSorted()).toEqual([PAUL.address, OUTSIDE].toSorted())
    expect(await hasArrived()).toBe(true)
  })

  it('keeps a message that comes a second time within 12 hours, instead of sending it on again', async () => {
    await forward(away)
    await send()
    world.box.length = 0
    world.advance(12 * HOUR - 1)
    await send()
    expect(arrivedAt()).toEqual([PAUL.address])
    world.box.length = 0
    world.advance(1)
    await send()
    expect(arrivedAt()).toEqual([OUTSIDE])
  })

  it.each([
    ['to oneself', { to: PAUL.address, keepsCopy: false }, undefined],
    ['over two people', { to: NOE.address, keepsCopy: false }, { to: PAUL.address, keepsCopy: false }],
  ])('ends a loop %s, the message kept', async (_, mine, theirs) => {
    await forward(mine)
    await forward(theirs, NOE)
    await send()
    expect(arrivedAt()).toEqual([PAUL.address])
    expect(await hasArrived()).toBe(true)
  })

  it('a full mailbox takes nothing, and loses nothing: what waits arrives once there is room', async () => {
    await forward(copied)
    world.world.situation.mailFault = 'mailbox-full'
    await send()
    expect([arrivedAt(), await hasArrived()]).toEqual([[], false])
    world.world.situation.mailFault = 'none'
    expect(await hasArrived()).toBe(true)
    expect(arrivedAt()).toEqual([PAUL.address, OUTSIDE])
  })

  it.each([copied, away])('without its relay nothing leaves for outside, and nothing is lost: %j', async (to) => {
    await forward(to)
    world.world.situation.mailFault = 'relay-down'
    await send()
    await send({ id: 'direct', to: 'jean@example.org' })
    await send({ id: 'inside', to: 'ce.dp1@ac-martinique.fr' })
    const inside = [...(to.keepsCopy ? [PAUL.address] : []), 'ce.dp1@ac-martinique.fr']
    expect([arrivedAt(), await world.ports.mail.state()]).toEqual([inside, 'delayed'])
    world.world.situation.mailFault = 'none'
    expect(await world.ports.mail.state()).toBe('working')
    expect(arrivedAt()).toEqual([...inside, OUTSIDE, 'jean@example.org'])
  }) // prettier-ignore

  it('accepts scripts and never puts them in force, where that is its fault', async () => {
    world.world.situation.mailFault = 'rules-unheeded'
    expect(await forward(copied)).toBe('set')
    expect(await world.ports.filters.list(PAUL.uid)).toEqual([])
    world.world.situation.mailFault = 'none'
    await forward(copied)
    expect(await world.ports.filters.list(PAUL.uid)).toMatchObject([
      { kind: 'forward', own: true, ...copied },
    ])
  })

  it('T-FWD-23: refuses to put a script in force, and leaves the one that was', async () => {
    elsewhere(copyTo(OUTSIDE))
    const before = await world.ports.filters.list(PAUL.uid)
    world.world.situation.mailFault = 'activation-refused'
    await expect(forward(away)).rejects.toThrow()
    expect(await world.ports.filters.list(PAUL.uid)).toEqual(before)
    expect(world.world.mailServer.mailboxes[PAUL.uid]?.scripts.map(({ name }) => name)).toEqual(['roundcube'])
  })

  it.each([
    ['if header :contains "subject" "ESSAI" { discard; }', []],
    ['if not header :is "subject" "essai" { discard; }', []],
    ['if header :matches "subject" "es?ai*(" { discard; }', [PAUL.address]],
    ['if allof (exists "to", header :matches ["x", "Subject"] "e*transfert") { fileinto "Été"; stop; } discard;', [PAUL.address]],
    ['if anyof (false, exists ["to", "x"]) { discard; } else { redirect "paul@example.net"; }', [OUTSIDE]],
    ['if size :over 1K { discard; }', [PAUL.address]],
    ['if true { keep; } elsif true { redirect "a@example.org"; }', [PAUL.address]],
    ['redirect "paul@example.net"; redirect "paul@example.net"; keep;', [PAUL.address, OUTSIDE]],
    // More than it redirects for one message: it does nothing of it, and keeps the message.
    [[1, 2, 3, 4, 5].map((n) => `redirect "a${n}@example.org";`).join(''), [PAUL.address]],
  ])('obeys %s', async (rules, expected) => {
    elsewhere(rules)
    await send()
    expect(arrivedAt()).toEqual(expected)
  }) // prettier-ignore

  it('sends on through the portal’s script and through the one it includes', async () => {
    elsewhere(copyTo('collecte@example.com'))
    await forward(away)
    await send()
    expect(arrivedAt()).toEqual([OUTSIDE, 'collecte@example.com'])
  })

  it('knows which names take no mail at all, and nothing while it does not answer', async () => {
    const { mail } = world.ports
    const names = ['example.org', 'latest', 'x.invalid', 'TEST', 'a.localhost']
    expect(await Promise.all(names.map((name) => mail.takesMail(name)))).toEqual([true, true, false, false, false])
    world.world.situation.mailDown = true
    expect(await mail.takesMail('x.invalid')).toBeUndefined()
    await expect(hasArrived()).rejects.toThrow()
  }) // prettier-ignore

  it.each([
    'redirect "a@b.fr"',
    'redirect :copy "a@b.fr";',
    'redirect ["a@b.fr", "c@d.fr"];',
    'require ["x"];',
    'fileinto "a";',
    'constructor;',
    'if x { keep; }',
    'if not body "a" { keep; }',
  ])('takes no script like %s', (content) => {
    expect(sieveFault(content)).toBeTypeOf('string')
  })
})
