import { beforeEach, describe, expect, it } from 'vitest'
import { deliver } from '#src/service/outbox.ts'
import { signedIn } from '#tests/support/calls.ts'
import { allBut, checkUp, decide, leaSignedIn } from '#tests/support/check-up.ts'
import { askedForNumen, openDeskWorld, widest, type DeskWorld } from '#tests/support/desk.ts'
import { keyIn, sendSignedIn, sentReport, viewReport, writeMessage } from '#tests/support/reports.ts'
import { DAY } from '#tests/support/world.ts'

let world: DeskWorld
let visitor: ReturnType<DeskWorld['visitor']>
beforeEach(async () => {
  world = await openDeskWorld()
  visitor = world.visitor()
})

describe('the desk, of a case', () => {
  it('takes a report up, answers and closes it, and the person is told and reads the answer', async () => {
    const reference = await sentReport(visitor)
    const status = async () => (await viewReport(visitor, reference)).body.status
    // As somebody reads it out.
    expect((await world.desk(['prendre', reference.toLowerCase().replace('-', ' ')])).code).toBe(0)
    expect(await status()).toBe('in-progress')
    expect((await world.desk(['prendre', reference])).code).toBe(1)
    expect((await world.desk(['voir', reference])).shown).toContain(
      `Ensuite : répondre ou clore ${reference}.`,
    )
    const { shown } = await world.desk(['répondre', reference], 'Bonjour,\n\nc’est réparé.\n')
    expect(shown).toContain('Le service en prévient')
    expect(world.box.some(({ subject }) => subject?.startsWith('Une réponse'))).toBe(false)
    await deliver(world.ports)
    expect(world.box.at(-1)).toMatchObject({ to: 'jean@example.net' })
    expect((await viewReport(visitor, reference)).body.messages?.at(-1)?.text).toBe(
      'Bonjour,\n\nc’est réparé.',
    )
    await writeMessage(visitor, reference, 'Pas chez moi.')
    expect((await world.desk(['liste'])).shown).toContain('a réécrit')
    await world.desk(['clore', reference])
    expect(await status()).toBe('closed')
    const again = await world.desk(['répondre', reference], 'Encore.')
    expect([again.code, again.warned]).toEqual([1, `Le signalement ${reference} est clos.\n`])
    expect((await viewReport(visitor, reference)).body.messages).toHaveLength(2)
  })

  it.each([
    ['is empty', '  \n', 'vide'],
    ['is too long', 'x'.repeat(4001), '4 000'],
    ['holds a NUMEN', 'Votre NUMEN est 30E2400001DMA.', 'NUMEN'],
    ['holds a password', 'Mot de passe : Trois-flamboyants-972', 'mot de passe'],
  ])('takes no answer that %s', async (_case, text, why) => {
    const reference = await sentReport(visitor)
    const { code, warned } = await world.desk(['répondre', reference], text)
    expect([code, warned]).toEqual([1, expect.stringContaining(why)])
    expect((await viewReport(visitor, reference)).body.messages).toEqual([])
  })

  it('answers a NUMEN request with no text, and decides it once', async () => {
    const reference = await askedForNumen(visitor)
    expect((await world.desk(['voir', reference])).shown).toContain('non vérifiée')
    expect((await world.desk(['répondre', reference], 'Le voici')).warned).toContain('Seul un signalement')
    expect((await world.desk(['décider', reference, 'peut-être'])).code).toBe(1)
    expect((await world.desk(['decider', reference, 'REFUSÉE'])).shown).toContain('Prévenez la personne')
    expect((await world.desk(['voir', reference])).shown).not.toContain('vérifiée')
    expect((await world.desk(['décider', reference, 'vérifiée'])).code).toBe(1)
    expect((await world.listed('numenCase'))[0]?.value.decided).toEqual({
      at: world.ports.clock.now(),
      verdict: 'refused',
    })
    world.advance(30 * DAY)
    expect((await world.desk(['voir', reference])).code).toBe(1)
  })

  it('T-INJ-18: shows what people wrote line by line behind a bar, without anything a terminal would obey', async () => {
    const what = 'Bonjour \u001b[2J\u009b31m\u202etxt\u0007\nRéponse, le 21 novembre\r\u2028 tout va bien'
    const reference = await sentReport(visitor, {
      what,
      diagnostics: `\u001b]0;titre\u0007${'x'.repeat(200)}`,
    })
    const { shown } = await world.desk(['voir', reference])
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    expect(shown).toContain('  │ Bonjour [2J 31mtxt\n  │ Réponse, le 21 novembre\n  │\n  │ tout va bien\n')
    expect(widest(shown)).toBeLessThanOrEqual(80)
    expect(shown).toContain('le 21 novembre 2026 à 10:00')
    expect(shown).toContain('déclarée, non vérifiée')
  })

  it('shows whose report it is where somebody signed in sent it', async () => {
    await sendSignedIn(await signedIn(world, 'mdorival1'), { email: 'mj@example.net' })
    const [report] = await world.listed('report')
    expect((await world.desk(['voir', report?.id ?? ''])).shown).toContain('vérifiée : compte mdorival1')
  })

  it('shows a check-up under the reference its owner was told, and erases none', async () => {
    const lea = await leaSignedIn(world)
    await decide(lea, allBut((await checkUp(lea)).body, 'forward'))
    const told = (await world.listed('ticket'))[0]?.value.reference ?? ''
    const { shown } = await world.desk(['voir', told])
    expect(shown).toMatch(/RETIRÉ +Transfert +collecte@example\.com\n/)
    expect(shown).toContain('authn_login_success')
    expect((await world.desk(['liste'])).shown).toMatch(/Vérifications .* : 1\n.* lrosette /)
    const erased = await world.desk(['effacer', told, '--oui'])
    expect([erased.code, erased.warned]).toEqual([1, expect.stringContaining('ne s’efface pas')])
    expect(await world.listed('ticket')).toHaveLength(1)
  })

  it('lists a check-up until it is closed, however long it waits, and shows it for its year', async () => {
    const lea = await leaSignedIn(world)
    await decide(lea, allBut((await checkUp(lea)).body))
    const told = (await world.listed('ticket'))[0]?.value.reference ?? ''
    world.advance(31 * DAY)
    expect((await world.desk(['liste'])).shown).toMatch(/à suivre .* lrosette .* rien retiré/)
    const closed = await world.desk(['clore', told])
    expect([closed.code, closed.shown]).toEqual([0, expect.stringMatching(/La vérification .* est close/)])
    expect((await world.desk(['liste'])).shown).toBe('Rien n’attend.\n')
    world.advance(DAY)
    expect((await world.desk(['clore', told])).code).toBe(0)
    const { shown } = await world.desk(['voir', told])
    expect(shown).toContain('État          close, le 22 décembre 2026 à')
    expect(shown).not.toContain('Ensuite')
    expect((await world.events()).filter(([event]) => event === 'check_up_closed')).toHaveLength(2)
    world.advance(332 * DAY)
    expect((await world.desk(['voir', told])).code).toBe(0)
    world.advance(DAY)
    expect((await world.desk(['voir', told])).code).toBe(1)
  })

  it('says what a command is for when it is given a case of another kind, and logs nothing', async () => {
    const report = await sentReport(visitor)
    const numen = await askedForNumen(visitor)
    for (const [args, why] of [
      [['prendre', numen], 'Seul un signalement'],
      [['clore', numen], `se règle par « décider ${numen} »`],
      [['décider', report, 'vérifiée'], 'Seule une demande de NUMEN'],
    ] as const) {
      const { code, shown, warned } = await world.desk([...args])
      expect([code, shown, warned]).toEqual([1, '', expect.stringContaining(why)])
    }
    expect(await world.log()).toEqual([])
  })

  it('T-PRI-09: erases a report for good, once it is sure, and leaves nothing to send', async () => {
    const reference = await sentReport(visitor, { what: 'Texte très personnel' })
    const key = keyIn(world.box)
    await world.desk(['répondre', reference], 'Réponse personnelle')
    const unsure = await world.desk(['effacer', reference])
    expect([unsure.code, unsure.warned]).toEqual([1, expect.stringContaining('--oui')])
    expect((await viewReport(visitor, reference)).status).toBe(200)
    expect((await world.desk(['effacer', reference, '--oui'])).code).toBe(0)
    const sent = world.box.length
    await deliver(world.ports)
    expect(world.box).toHaveLength(sent)
    for (const word of ['personnel', 'jean@example.net', 'Sairien', key])
      expect(await world.everything(), word).not.toContain(word)
  })
})
