import { beforeEach, describe, expect, it } from 'vitest'
import { managerHash } from '#src/service/audit.ts'
import { askedForNumen, MANAGER, openDeskWorld, widest, type DeskWorld } from '#tests/support/desk.ts'
import { sentReport } from '#tests/support/reports.ts'

let world: DeskWorld
let visitor: ReturnType<DeskWorld['visitor']>
beforeEach(async () => {
  world = await openDeskWorld()
  visitor = world.visitor()
})

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
    const numen = await askedForNumen(visitor)
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

  it('breaks no line within quotation marks or before a colon', async () => {
    const { warned } = await world.desk(['liste', '--vite'])
    expect(warned).not.toMatch(/«\n|\n[»:;!?]/)
    expect(warned.split('\n').length).toBeGreaterThan(2)
  })

  it('logs each act with who did it, and nobody by name', async () => {
    const reference = await sentReport(visitor)
    const numen = await askedForNumen(visitor)
    await world.desk(['liste'])
    await world.desk(['voir', reference])
    await world.desk(['prendre', reference])
    await world.desk(['répondre', reference], 'Réparé')
    await world.desk(['clore', reference])
    await world.desk(['décider', numen, 'vérifiée'])
    await world.desk(['code', 'jsairien', '--as', 'line  rosier'])
    await world.desk(['effacer', numen, '--oui'], '', 'nobody asked')
    await world.desk(['liste', '--as', 'Un Autre'])
    expect(await world.events()).toEqual([
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
})
