import { beforeEach, describe, expect, it } from 'vitest'
import {
  askForCode,
  begin,
  begun,
  chooseContact,
  choosePassword,
  enterCode,
  identityOf,
  look,
  send,
} from '#tests/support/calls.ts'
import { anais, GOOD_PASSWORD, jean, marieJosee } from '#tests/support/people.ts'
import { HOUR, MINUTE, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

let world: TestWorld
let visitor: Visitor
/** How many NUMENs the directory was asked for. */
let asked: number
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
  asked = 0
  const { directory } = world.ports
  world.ports.directory = {
    ...directory,
    findByNumen: (numen) => {
      asked++
      return directory.findByNumen(numen)
    },
  }
})

describe('the activation', () => {
  it('T-IDP-17: sets no password before a contact is settled', async () => {
    const id = await begun(visitor, jean)
    const before = structuredClone(world.world.entries)
    for (const path of [`activations/${id}/password`, 'activations/password']) {
      const { status } = await send(visitor, 'PUT', path, { password: GOOD_PASSWORD })
      expect(status).toBe(path.includes(id) ? 409 : 404)
    }
    await chooseContact(visitor, id, { email: 'jean@example.net' })
    expect((await choosePassword(visitor, id, GOOD_PASSWORD)).body.code).toBe('step-closed')
    expect(world.world.entries).toEqual(before)
  })

  it('T-IDP-18: takes its person from the flow alone, whoever a body names', async () => {
    const id = await begun(visitor, jean)
    await chooseContact(visitor, id, { none: true })
    for (const more of [{ uid: 'pbalthazar' }, { identifier: 'pbalthazar' }, { dn: 'uid=pbalthazar' }, { numen: marieJosee.numen }]) {
      const reply = await send(visitor, 'PUT', `activations/${id}/password`, { password: GOOD_PASSWORD, ...more })
      expect(reply.status).toBe(400)
    }
    expect((await choosePassword(visitor, id, GOOD_PASSWORD)).body.account?.uid).toBe(jean.uid)
    expect(await world.ports.directory.verifyPassword('pbalthazar', GOOD_PASSWORD)).toBe(false)
  }) // prettier-ignore

  it('T-IDP-18: is of no use to another visit that learns its id', async () => {
    const id = await begun(visitor, jean)
    await chooseContact(visitor, id, { none: true })
    const withNoVisit = world.visitor()
    const withItsOwn = world.visitor()
    await begun(withItsOwn, anais)
    for (const other of [withNoVisit, withItsOwn])
      for (const reply of [
        await look(other, id),
        await askForCode(other, id),
        await enterCode(other, id, '123456'),
        await chooseContact(other, id, { email: 'other@example.net' }),
        await choosePassword(other, id, GOOD_PASSWORD),
      ])
        expect(reply.body.code).toBe('flow-ended')
    expect((await look(visitor, id)).body.contactSettled).toEqual({ none: true })
  })

  it('wants the charter accepted', async () => {
    const refused = await send(visitor, 'POST', 'activations', { ...identityOf(jean), charter: false })
    expect(refused.body.fields).toEqual({ charter: 'charter-required' })
  })

  it('names every faulty field at once', async () => {
    const empty = { charter: false, lastName: '', numen: '', birthDay: '', birthMonth: '', birthYear: '' }
    expect((await send(visitor, 'POST', 'activations', empty)).body.fields).toEqual({
      charter: 'charter-required',
      lastName: 'required',
      numen: 'required',
      birthDay: 'required',
    })
  })

  it('T-IDP-25: of 366 dates tried on one NUMEN evaluates five, then ever fewer; the owner is told once', async () => {
    const answers: unknown[] = []
    for (let day = 0; day < 366; day++) {
      const date = new Date(Date.UTC(1976, 0, 1 + ((day + 59) % 366)))
      const birthDay = String(date.getUTCDate())
      const birthMonth = String(date.getUTCMonth() + 1)
      answers.push((await begin(visitor, { ...marieJosee, birthDay, birthMonth })).body.code)
      world.advance(1000)
    }
    expect(answers.slice(0, 6)).toEqual([...Array<string>(5).fill('identity-not-matched'), 'too-many-attempts'])
    expect(asked).toBe(5 + 2)
    expect(world.box.map(({ to }) => to)).toEqual([
      'mjdorival@example.net',
      '+33639980003',
      'marie-josee.d-orival@ac-martinique.fr',
    ])
    world.advance(HOUR)
    await begin(visitor, marieJosee)
    expect(asked).toBe(5 + 2 + 1)
    expect(world.box).toHaveLength(3)
  }) // prettier-ignore

  it('T-IDP-25: slows down one address that tries one date on many NUMENs, and alarms when many addresses do', async () => {
    const numen = (n: number) => `01E${String(n).padStart(7, '0')}ABC`
    for (let n = 0; n < 101; n++) await begin(visitor, { ...jean, numen: numen(n) })
    expect(asked).toBe(100)
    world.advance(10 * MINUTE)

    const alarms = () =>
      world.ports.store.transaction(async (records) =>
        (await records.list('audit')).filter(({ value }) => value.outcome === 'alarm'),
      )
    expect(await alarms()).toEqual([])
    for (let n = 0; n < 301; n++) await begin(world.visitor(`10.0.${n >> 8}.${n & 255}`), { ...jean, numen: numen(n + 200) })
    expect(asked).toBe(401)
    expect(await alarms()).toEqual([expect.objectContaining({ value: expect.objectContaining({ event: 'excess_rate' }) as unknown })])
  }) // prettier-ignore
})
