import { walkIn } from './first-connection.tsx'
import { openPortal } from './portal.tsx'
import { openWorld } from './world.ts'

/** A text as it is compared with what is on screen: with ordinary spaces. */
export const onScreen = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

/** All that this tab and this device keep, as text. */
export const kept = () => JSON.stringify([sessionStorage, localStorage])

export const FORM = '/signaler?sujet=messagerie&ecrire'

/** The form of a report about one's mailbox, open to somebody who is not signed in; in French, by label. */
export async function openReportForm(opening: Parameters<typeof openPortal>[1] = {}, at = FORM) {
  const world = opening.world ?? (await openWorld())
  const visitor = opening.visitor ?? world.visitor()
  // Of the first calls of a browser each begins a visit, where they cross; and a file belongs to one.
  await visitor.client.status.$get()
  const portal = await openPortal(at, { ...opening, world, visitor })
  const walk = walkIn(portal)
  const { screen, user } = portal
  await screen.findByLabelText(/^Ce qui se passe/)
  /** Just enough for it to be sent. */
  async function fillIn(what = 'La page reste blanche.') {
    await walk.type(/^Ce qui se passe/, what)
    await walk.type('Nom de famille', 'Sairien')
    await walk.type('Prénom', 'Jean')
    await user.click(screen.getByLabelText(/Personnels enseignants/))
    await walk.type(/^Adresse e-mail/, 'jean@example.net')
  }
  const send = () => walk.press('Envoyer mon signalement')
  return { ...portal, walk, fillIn, send }
}
