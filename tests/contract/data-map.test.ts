import { expect, it } from 'vitest'
import { dataMap } from '#src/api/data-map.ts'
import { leavingEvents } from '#src/service/node/untold.ts'
import { decideNumenCase } from '#src/service/numen-cases.ts'
import type { Ports } from '#src/service/ports.ts'
import {
  addContact, choosePassword, readyForPassword, requestIdentifier, signedIn, signIn, undo, withContact,
} from '#tests/support/calls.ts' // prettier-ignore
import { allBut, checkUp, decide, leaSignedIn } from '#tests/support/check-up.ts'
import { confirmForward, declineCode, DESTINATION, setForward, startTest } from '#tests/support/forwards.ts'
import { askAppointment, askByCopy, begunRequest, sendCopy } from '#tests/support/numen-requests.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { attach, sendReport, sendSignedIn, waitingFiles } from '#tests/support/reports.ts'
import { startReset } from '#tests/support/resets.ts'
import { openWorld, type TestWorld } from '#tests/support/world.ts'

const HOUR = 3_600_000

/** What is kept that the map does not tell: a field it does not name, or a time longer than it says. */
function untold({ world, ports }: TestWorld) {
  return Object.entries(dataMap).flatMap(([kind, { fields, kept }]) =>
    Object.values(world.shelf[kind as keyof typeof dataMap] ?? {}).flatMap(({ value, expiresAt }) => {
      const extra = Object.keys(value as object).filter((field) => !(field in fields))
      const end = typeof kept === 'number' ? ports.clock.now() + kept * HOUR : Infinity
      const isTooLong = (expiresAt ?? Infinity) > end
      return [
        ...extra.map((field) => `${kind}.${field}`),
        ...(isTooLong ? [`${kind} until ${expiresAt}`] : []),
      ]
    }),
  )
}

/** As managers come to it. */
const atDesk = ({ ports }: TestWorld): Ports => ({ ...ports, store: leavingEvents(ports.store) })

/** Kinds of record that were kept at some moment of the walk, with what the map left untold at any of them. */
async function livedThrough(world: TestWorld, steps: (() => Promise<unknown>)[]) {
  const seen = new Set<string>()
  const found = new Set<string>()
  for (const step of steps) {
    await step()
    for (const [kind, drawer] of Object.entries(world.world.shelf))
      if (Object.keys(drawer).length > 0) seen.add(kind)
    for (const what of untold(world)) found.add(what)
  }
  return { seen: [...seen].sort(), found: [...found] }
}

it('the map of personal data names every field that is really kept, and for no longer than it says', async () => {
  const world = await openWorld()
  const visitor = world.visitor()
  const owner = await signedIn(world, 'mdorival1')
  const { seen, found } = await livedThrough(world, [
    async () => {
      const id = await readyForPassword(world, visitor, jean, 'jean@example.net')
      await choosePassword(visitor, id, GOOD_PASSWORD)
    },
    () => world.issueManagerCode('pbalthazar'),
    () => signIn(world.visitor(), 'ktoussaint', EVERYONES_PASSWORD, true),
    () => signIn(world.visitor(), 'pbalthazar', 'wrong'),
    async () => {
      world.world.situation.mailDown = true
      await startReset(world.visitor(), 'mdorival1')
      world.world.situation.mailDown = false
    },
    () => addContact(owner, { email: 'encore@example.net' }),
    () => withContact(world, owner, 'autre@example.net'),
    () => setForward(owner),
    () => confirmForward(owner, world.lastCode(DESTINATION)),
    () => startTest(owner),
    () => undo(world.visitor(), declineCode(world)),
    async () => {
      const id = await begunRequest(visitor)
      await askAppointment(visitor, id)
    },
    async () => {
      const other = world.visitor()
      const id = await begunRequest(other)
      await sendCopy(other, id)
      const { receipt } = (await askByCopy(other, id)).body
      await decideNumenCase(atDesk(world), receipt?.reference ?? '', 'verified', 'Line Rosier')
    },
    () => attach(visitor),
    async () => {
      const { files } = (await waitingFiles(visitor)).body
      await sendReport(visitor, { files: files?.map(({ id }) => id) })
    },
    () => sendSignedIn(owner),
    () => requestIdentifier(world.visitor(), jean),
    () => startReset(world.visitor(), 'personne'),
    async () => {
      const lea = await leaSignedIn(world)
      await decide(lea, allBut((await checkUp(lea)).body))
    },
    () => undo(world.visitor(), world.lastCode('mjdorival@example.net')),
  ])
  expect(found).toEqual([])
  expect(seen).toEqual(Object.keys(dataMap).sort())
})
