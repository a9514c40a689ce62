import { beforeEach, describe, expect, it } from 'vitest'
import { send, signedIn, times } from '#tests/support/calls.ts'
import {
  eraseReport,
  keyIn,
  ownReports,
  sendSignedIn,
  sentReport,
  viewReport,
  writeMessage,
} from '#tests/support/reports.ts'
import { HOUR, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
})

describe('a report of somebody else', () => {
  it('T-ENU-11: is neither read, added to nor erased without its key, and not told from one that is not there', async () => {
    const reference = await sentReport(visitor)
    const stranger = world.visitor()
    const wrong = '2'.repeat(28)
    for (const [what, key] of [[reference, ''], [reference, wrong], ['ABCD-2345', ''], ['ABCD-2345', wrong], ['2222-2222', keyIn(world.box)]] as const)
      for (const reply of [viewReport(stranger, what, key), writeMessage(stranger, what, 'Moi', key), eraseReport(stranger, what, key)]) {
        const { status, body } = await reply
        expect([status, body.code, body.fields]).toEqual([422, 'invalid-fields', { key: 'report-unknown' }])
      }
    expect((await viewReport(visitor, reference)).body.messages).toEqual([])
  }) // prettier-ignore

  it('is not opened by another one’s key, nor by a session of somebody else', async () => {
    const paul = await signedIn(world, 'pbalthazar')
    const reference = (await sendSignedIn(paul)).body.reference ?? ''
    await sentReport(visitor, { email: 'autre@example.net' })
    const marie = await signedIn(world, 'mdorival1')
    for (const key of ['', keyIn(world.box, 'autre@example.net')])
      expect((await viewReport(marie, reference, key)).body.fields).toEqual({ key: 'report-unknown' })
    expect((await ownReports(marie)).body.reports).toEqual([])
  })

  it('is not guessed: twenty wrong keys an hour from one network, while right ones are not counted', async () => {
    const reference = await sentReport(visitor)
    const key = keyIn(world.box)
    const colleague = world.visitor()
    for (let i = 0; i < 30; i++) expect((await viewReport(colleague, reference, key)).status).toBe(200)
    const guess = () => viewReport(world.visitor(), reference, '2'.repeat(28))
    expect((await times(25, guess)).filter(({ status }) => status === 422)).toHaveLength(20)
    expect((await viewReport(colleague, reference, key)).status, 'right, from the same network').toBe(429)
    expect((await viewReport(world.visitor('10.9.9.9'), reference, key)).status).toBe(200)
    world.advance(HOUR)
    expect((await viewReport(colleague, reference, key)).status).toBe(200)
  })

  it('keeps nobody from following their own, however many keys their neighbours try', async () => {
    const reference = await sentReport(visitor)
    const paul = await signedIn(world, 'pbalthazar')
    const his = (await sendSignedIn(paul, { email: 'paul@example.net' })).body.reference ?? ''
    for (let i = 0; i < 25; i++) await viewReport(world.visitor(), reference, '2'.repeat(28))
    expect((await viewReport(visitor, reference)).status, 'the visit that sent it').toBe(200)
    expect((await writeMessage(visitor, reference, 'Encore')).status).toBe(200)
    expect((await viewReport(paul, his)).status, 'signed in').toBe(200)
    expect((await viewReport(world.visitor(), his, keyIn(world.box, 'paul@example.net'))).status).toBe(200)
    expect((await viewReport(world.visitor(), reference)).body.fields).toEqual({ key: 'report-unknown' })
  })

  it('fills no log by being asked for without a key', async () => {
    for (let i = 0; i < 30; i++) await viewReport(visitor, 'ABCD-2345')
    expect(await world.ports.store.transaction((records) => records.list('audit'))).toEqual([])
    await viewReport(visitor, 'ABCD-2345', '2'.repeat(28))
    const [line] = await world.ports.store.transaction((records) => records.list('audit'))
    expect(line?.value.event).toBe('report_refused')
  })

  it('is not guessed for many references either: a hundred wrong keys in ten minutes from one network', async () => {
    const guess = (i: number) => viewReport(visitor, `ABCD-${2000 + i}`.replace(/[01]/g, 'Z'), '2'.repeat(28))
    const refused: number[] = []
    for (let i = 0; i < 110; i++) refused.push((await guess(i * 7)).status)
    expect(refused.indexOf(429)).toBe(100)
  })

  it('asks for a reference and a key that could be one', async () => {
    expect((await viewReport(visitor, 'ABCD', '')).body.fields).toEqual({ reference: 'reference-format' })
    expect((await viewReport(visitor, 'ABCD-2345', 'x')).body.fields).toEqual({ key: 'report-key-format' })
    expect((await send(visitor, 'POST', 'reports/view', { reference: 'ABCD-2345' })).status).toBe(400)
  })
})
