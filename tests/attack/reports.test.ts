import { beforeEach, describe, expect, it } from 'vitest'
import { answerReport, listReports, takeUp } from '#src/service/reports/desk.ts'
import { deliver } from '#src/service/outbox.ts'
import { legible } from '#tests/support/legible.ts'
import {
  attach,
  eraseReport,
  keyIn,
  ownReports,
  sendReport,
  sentReport,
  viewReport,
  waitingIds,
  writeMessage,
} from '#tests/support/reports.ts'
import { openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
})
const kept = () => Object.values(world.world.cabinet)
/** Everything the service remembers, as text. */
const everything = () => legible(JSON.stringify([world.world.shelf, world.world.cabinet]))

describe('what a report leaves behind', () => {
  it('T-PRI-09: is shown whole to whoever holds its key, and after erasure is nothing', async () => {
    await attach(visitor)
    const told = { what: 'Texte très personnel', files: await waitingIds(visitor) }
    world.world.situation.mailDown = true
    const reference = await sentReport(visitor, told)
    await writeMessage(visitor, reference, 'Suite personnelle')
    await answerReport(world.ports, reference, 'Réponse personnelle')
    const { body } = await viewReport(visitor, reference)
    expect([body.what, body.messages?.map(({ text }) => text), body.files]).toEqual([
      'Texte très personnel',
      ['Suite personnelle', 'Réponse personnelle'],
      [{ bytes: 200 }],
    ])
    const erased = await eraseReport(visitor, reference, '', { key: 'one' })
    expect([erased.status, erased.text]).toEqual([200, '{}'])
    expect((await eraseReport(visitor, reference, '', { key: 'one' })).status).toBe(200)
    world.world.situation.mailDown = false
    await deliver(world.ports)
    expect([kept(), world.box, (await ownReports(visitor)).body.reports]).toEqual([[], [], []])
    for (const word of ['personnel', 'jean@example.net', 'Sairien'])
      expect(everything(), word).not.toContain(word)
    expect((await viewReport(visitor, reference, '')).body.fields).toEqual({ key: 'report-unknown' })
  })

  it('holds its key nowhere, replies that are kept included', async () => {
    const reference = await sentReport(visitor)
    const key = keyIn(world.box)
    await viewReport(visitor, reference, key)
    await writeMessage(visitor, reference, 'Encore là.', key)
    await eraseReport(world.visitor(), reference, '2'.repeat(28))
    expect(everything()).not.toContain(key)
    expect(everything()).not.toContain(key.replaceAll('-', ''))
  })
})

describe('what is typed into a report', () => {
  it.each(['{{7*7}}', '${7*7}', '<%= 7*7 %>', '#{7*7}', '<b>&amp;</b>', '=HYPERLINK("http://a")'])(
    'T-INJ-08: is %j still when it is read, and in no letter',
    async (text) => {
      const reference = await sentReport(visitor, { what: text })
      await writeMessage(visitor, reference, text)
      const { body } = await viewReport(visitor, reference)
      expect([body.what, body.messages?.[0]?.text]).toEqual([text, text])
      expect(JSON.stringify(world.box)).not.toContain(text)
      const words = world.box.flatMap(({ paragraphs }) => paragraphs).join(' ')
      expect(words.replaceAll(/(?:[2-9A-Z]{4}-)+[2-9A-Z]{4}/g, '')).not.toContain('49')
    },
  )

  it('T-INJ-15: may be ten thousand accents or the widest ligature, and is measured before it is read', async () => {
    const zalgo = `a${'\u0300'.repeat(10_000)}`
    expect((await sendReport(visitor, { what: zalgo })).body.fields).toEqual({ what: 'too-long' })
    expect((await sendReport(visitor, { lastName: zalgo })).body.fields).toEqual({ lastName: 'too-long' })
    expect((await sendReport(visitor, { what: '\ufdfa'.repeat(4000) })).status).toBe(201)
    const widest = { what: '漢'.repeat(4000), checks: '漢'.repeat(4000), diagnostics: '漢'.repeat(2000), tried: '漢'.repeat(2000) }
    expect((await sendReport(visitor, widest)).status).toBe(201)
    expect((await sendReport(visitor, { what: 'a'.repeat(70_000) })).status).toBe(413)
  }) // prettier-ignore
})

it('a report taken up at the same instant as its answer comes to one state, and loses no message', async () => {
  const reference = await sentReport(visitor)
  await Promise.allSettled([
    takeUp(world.ports, reference),
    answerReport(world.ports, reference, 'Voilà.'),
    writeMessage(visitor, reference, 'Encore là.'),
  ])
  const [report] = await listReports(world.ports)
  expect(report?.record.messages.map(({ from }) => from).toSorted()).toEqual(['desk', 'person'])
  expect(['answered', 'in-progress']).toContain(report?.record.status)
})
