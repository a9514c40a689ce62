import { walkIn } from './first-connection.tsx'
import { EVERYONES_PASSWORD } from './people.ts'
import { openPortal } from './portal.tsx'

/** Opens the portal at the sign-in page, in French; `signIn` fills it in and sends it. */
export async function openSignIn(query = '', opening: Parameters<typeof openPortal>[1] = {}) {
  const portal = await openPortal(`/connexion${query}`, opening)
  const walk = walkIn(portal)
  async function signIn(identifier: string, password = EVERYONES_PASSWORD) {
    await walk.type('Identifiant', identifier)
    await walk.type('Mot de passe', password)
    await walk.press('Se connecter')
  }
  return { ...portal, walk, signIn }
}
