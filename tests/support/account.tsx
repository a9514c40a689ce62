import { waitFor } from '@testing-library/react'
import { signIn } from './calls.ts'
import { walkIn } from './first-connection.tsx'
import { EVERYONES_PASSWORD } from './people.ts'
import { openPortal } from './portal.tsx'
import { openWorld } from './world.ts'

/** Opens a page as somebody who has just signed in, and what they then do there, in French, by label. */
export async function openAccount(
  at: string,
  uid = 'mdorival1',
  opening: Parameters<typeof openPortal>[1] = {},
) {
  const world = opening.world ?? (await openWorld())
  const visitor = opening.visitor ?? world.visitor()
  const { status } = await signIn(visitor, uid, EVERYONES_PASSWORD)
  if (status !== 201) throw new Error(`${uid} cannot sign in: ${status}`)
  const portal = await openPortal(at, { ...opening, world, visitor })
  // The page has its heading before it has anything to press.
  await waitFor(() => {
    if (document.querySelector('main [aria-busy=true]')) throw new Error('the account is still on its way')
  })
  return { ...portal, walk: walkIn(portal) }
}
