import { beforeEach, describe, expect, it } from 'vitest'
import { anais, GOOD_PASSWORD } from '#tests/support/people.ts'
import { begun, choosePassword, enterCode, chooseContact } from '#tests/support/calls.ts'
import { openDeskWorld, type DeskWorld } from '#tests/support/desk.ts'

let world: DeskWorld
let visitor: ReturnType<DeskWorld['visitor']>
beforeEach(async () => {
  world = await openDeskWorld()
  visitor = world.visitor()
})

describe('the desk, asked for a code', () => {
  it('issues a code to somebody the directory knows, shown once, that opens the account', async () => {
    const { shown } = await world.desk(['code', ' ADELACROIX'])
    const code = /[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(shown)?.[0] ?? ''
    expect(shown).toContain('Anaïs de La Croix (adelacroix)')
    expect(await world.everything()).not.toContain(code.replace('-', ''))
    const id = await begun(visitor, anais)
    expect((await enterCode(visitor, id, code)).status).toBe(200)
    await chooseContact(visitor, id, { none: true })
    expect((await choosePassword(visitor, id, GOOD_PASSWORD)).status).toBe(200)
  })

  it('issues no code while the directory is down, and says whom to tell', async () => {
    world.ports.directory.findByIdentifier = () => Promise.reject(new Error('connect ECONNREFUSED'))
    const { code, warned } = await world.desk(['code', 'jsairien'])
    expect([code, warned]).toEqual([1, expect.stringMatching(/^L’annuaire ne répond pas/)])
    expect(warned).not.toContain('ECONNREFUSED')
  })

  it('issues no code to somebody nobody knows', async () => {
    const { code, shown, warned } = await world.desk(['code', 'personne'])
    expect([code, shown, warned]).toEqual([1, '', 'L’annuaire ne connaît pas cet identifiant.\n'])
    expect(await world.listed('managerCode')).toEqual([])
  })
})
