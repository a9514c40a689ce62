import { walkIn } from './first-connection.tsx'
import { openPortal } from './portal.tsx'

/** Opens the portal where people get back in; a person's gestures there, in French, by label. */
export async function openReset(at = '/mot-de-passe-oublie', opening: Parameters<typeof openPortal>[1] = {}) {
  const portal = await openPortal(at, opening)
  const walk = walkIn(portal)
  return {
    ...portal,
    walk,
    async askFor(identifier: string) {
      await walk.type('Identifiant', identifier)
      await walk.press('Recevoir un code')
      await walk.heading('Saisissez le code reçu')
    },
    async choose(password: string) {
      await walk.heading('Choisissez un nouveau mot de passe')
      await walk.type('Nouveau mot de passe', password)
      await walk.press('Enregistrer ce mot de passe')
    },
  }
}
