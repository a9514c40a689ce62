import { expect, it } from 'vitest'
import { staffHelpDesk } from '#src/service/demo/help-desk.ts'
import { keyIn, sentReport, viewReport, writeMessage } from '#tests/support/reports.ts'
import { DAY, MINUTE, openWorld } from '#tests/support/world.ts'

it('the demonstration’s help desk takes a report up after two minutes, answers in its language after ten, thanks who writes again, and closes it after a week', async () => {
  const world = await openWorld()
  const visitor = world.visitor()
  const reference = await sentReport(visitor, { category: 'code' }, { language: 'es' })
  const key = keyIn(world.box)
  const after = async (milliseconds: number) => {
    world.advance(milliseconds)
    await staffHelpDesk(world.ports)
    const { status, messages } = (await viewReport(visitor, reference, key)).body
    return [status, messages?.length, messages?.at(-1)?.text.slice(0, 16)]
  }
  expect(await after(2 * MINUTE - 1)).toEqual(['received', 0, undefined])
  expect(await after(1)).toEqual(['in-progress', 0, undefined])
  expect(await after(8 * MINUTE)).toEqual(['answered', 1, 'Hola, el código '])
  expect(await after(DAY - 1)).toEqual(['answered', 1, 'Hola, el código '])
  await writeMessage(visitor, reference, 'Sigue igual.', key)
  expect(await after(10 * MINUTE)).toEqual(['answered', 3, 'Hola, gracias po'])
  expect(await after(7 * DAY)).toEqual(['closed', 3, 'Hola, gracias po'])
})

it('the demonstration’s help desk answers at once what has waited ten minutes, and answers it once', async () => {
  const world = await openWorld()
  const visitor = world.visitor()
  const reference = await sentReport(visitor)
  world.advance(10 * MINUTE)
  await staffHelpDesk(world.ports)
  await staffHelpDesk(world.ports)
  const { status, messages } = (await viewReport(visitor, reference)).body
  expect([status, messages?.map(({ from }) => from)]).toEqual(['answered', ['desk']])
})
