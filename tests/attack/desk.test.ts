import { beforeEach, describe, expect, it } from 'vitest'
import { managerHash } from '#src/service/audit.ts'
import { deliver } from '#src/service/outbox.ts'
import { anais, GOOD_PASSWORD } from '#tests/support/people.ts'
import { begun, choosePassword, enterCode, chooseContact, signedIn } from '#tests/support/calls.ts'
import { allBut, checkUp, decide, leaSignedIn } from '#tests/support/check-up.ts'
import { MANAGER, openDeskWorld, type DeskWorld } from '#tests/support/desk.ts'
import { askAppointment, begunRequest } from '#tests/support/numen-requests.ts'
import { keyIn, sendSignedIn, sentReport, viewReport, writeMessage } from '#tests/support/reports.ts'
import { DAY } from '#tests/support/world.ts'

let world: DeskWorld
let visitor: ReturnType<DeskWorld['visitor']>
beforeEach(async () => {
  world = await openDeskWorld()
  visitor = world.visitor()
})
const askedForNumen = async () => {
  const { body } = await askAppointment(visitor, await begunRequest(visitor))
  return body.receipt?.reference ?? ''
}
const events = async () => (await world.log()).map(({ event, reason }) => [event, reason])
const widest = (text: string) => Math.max(...text.split('\n').map((line) => Array.from(line).length))

describe('the desk', () => {
  it('called with nothing tells what it can do, on a page 80 columns wide', async () => {
    const { code, shown } = await world.desk([])
    expect([code, widest(shown) <= 80]).toEqual([0, true])
    for (const command of ['liste', 'voir', 'copie', 'pièce', 'décider', 'répondre', 'code', 'effacer'])
      expect(shown).toContain(`  ${command}`)
  })

  it.each([['aide'], ['--help'], ['voir', '-h']])(
    'tells the same to whoever asks for help: %j',
    async (...args) => {
      expect(await world.desk(args)).toEqual(await world.desk([]))
    },
  )

  it.each([
    [['danser'], 'non comprise : danser'],
    [['voir'], 's’écrit ainsi : voir <référence> ('],
    [['voir', 'ABCD', '2345'], 's’écrit ainsi : voir <référence> ('],
    [['effacer'], 's’écrit ainsi : effacer <référence> --oui ('],
    [['liste', '--vite'], 'Option non comprise'],
    [['liste', '--as'], 'Option non comprise'],
    [['voir', 'ABC'], '8 caractères'],
    [['voir', '../../etc'], '8 caractères'],
    [['liste', '--as', ' \u200b'], 'Qui êtes-vous'],
  ])('does not understand %j, says why and does nothing', async (args, why) => {
    const { code, shown, warned } = await world.desk(args)
    expect([code, shown]).toEqual([2, ''])
    expect(warned).toContain(why)
    expect(await world.log()).toEqual([])
  })

  it('lets nobody act whom it cannot name', async () => {
    expect((await world.desk(['liste'], '', '')).code).toBe(2)
  })

  it.each([
    ['voir'],
    ['prendre'],
    ['répondre'],
    ['clore'],
    ['décider', 'vérifiée'],
    ['effacer'],
    ['effacer', '--oui'],
  ])('says of a reference nobody has that it knows none: %s', async (name, ...more) => {
    const { code, shown, warned } = await world.desk([name, 'ZZZZ-2222', ...more], 'Bonjour')
    expect([code, shown]).toEqual([1, ''])
    expect(warned).toContain('Rien n’est gardé sous cette référence')
    expect(await world.log()).toEqual([])
  })

  it('lists what waits, oldest first, and what is over only when asked', async () => {
    const [first, second] = [await sentReport(visitor), await sentReport(visitor, { what: 'Autre chose' })]
    const numen = await askedForNumen()
    await world.desk(['clore', first])
    const { shown } = await world.desk(['liste'])
    expect(shown).toMatch(
      new RegExp(`NUMEN : 1\n${numen}  21/11 10:00  à décider .*Jean Sairien .*rendez-vous`),
    )
    expect(shown).toMatch(
      new RegExp(`Signalements : 1\n${second}  21/11 10:00  reçu .*Jean Sairien .*messagerie`),
    )
    expect(widest(shown)).toBeLessThanOrEqual(80)
    expect((await world.desk(['liste', '--tout'])).shown).toMatch(
      new RegExp(`${first} .* clos .*\n${second} `),
    )
  })

  it('has nothing to list in an empty house', async () => {
    expect((await world.desk(['liste'])).shown).toBe('Rien n’attend.\n')
  })

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
    const reference = await askedForNumen()
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
    expect((await events()).filter(([event]) => event === 'check_up_closed')).toHaveLength(2)
    world.advance(332 * DAY)
    expect((await world.desk(['voir', told])).code).toBe(0)
    world.advance(DAY)
    expect((await world.desk(['voir', told])).code).toBe(1)
  })

  it('says what a command is for when it is given a case of another kind, and logs nothing', async () => {
    const report = await sentReport(visitor)
    const numen = await askedForNumen()
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

  it('breaks no line within quotation marks or before a colon', async () => {
    const { warned } = await world.desk(['liste', '--vite'])
    expect(warned).not.toMatch(/«\n|\n[»:;!?]/)
    expect(warned.split('\n').length).toBeGreaterThan(2)
  })

  it('issues no code to somebody nobody knows', async () => {
    const { code, shown, warned } = await world.desk(['code', 'personne'])
    expect([code, shown, warned]).toEqual([1, '', 'L’annuaire ne connaît pas cet identifiant.\n'])
    expect(await world.listed('managerCode')).toEqual([])
  })

  it('logs each act with who did it, and nobody by name', async () => {
    const reference = await sentReport(visitor)
    const numen = await askedForNumen()
    await world.desk(['liste'])
    await world.desk(['voir', reference])
    await world.desk(['prendre', reference])
    await world.desk(['répondre', reference], 'Réparé')
    await world.desk(['clore', reference])
    await world.desk(['décider', numen, 'vérifiée'])
    await world.desk(['code', 'jsairien', '--as', 'line  rosier'])
    await world.desk(['effacer', numen, '--oui'], '', 'nobody asked')
    await world.desk(['liste', '--as', 'Un Autre'])
    expect(await events()).toEqual([
      ['cases_listed', undefined],
      ['case_shown', reference],
      ['report_taken_up', reference],
      ['case_shown', reference],
      ['report_answered', reference],
      ['report_closed', reference],
      ['numen_request_decided', `${numen} verified`],
      ['manager_code_issued', undefined],
      ['case_erased', numen],
      ['cases_listed', undefined],
    ])
    const [line, nobody, other] = await Promise.all(
      [MANAGER, 'nobody asked', 'Un Autre'].map((name) => managerHash(world.ports, name)),
    )
    const actors = (await world.log()).map(({ by }) => by)
    expect(actors).toEqual([...Array<string | undefined>(8).fill(line), nobody, other])
    expect(new Set(actors).size).toBe(3)
    expect(await world.everything()).not.toMatch(/Rosier/i)
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
