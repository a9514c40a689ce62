/**
 * Every URL of the portal, once. They are public: password managers, help desks and printed sheets rely on
 * them, so a path that has been published is redirected, never dropped.
 */
export const paths = {
  home: '/',
  signIn: '/connexion',
  firstConnection: '/premiere-connexion',
  account: '/compte',
  accountPassword: '/compte/mot-de-passe',
  accountContacts: '/compte/secours',
  accountActivity: '/compte/activite',
  undo: '/annuler',
  /** Every control in every state, for those who build the portal. Nothing leads there. */
  design: '/design',
} as const

/** The steps below a wizard's path, in their order. */
export const steps = {
  firstConnection: ['identite', 'code', 'secours', 'mot-de-passe', 'termine'],
} as const

/** Whether the portal has a page at this pathname: any other is answered with a real 404. */
export function isPortalPath(pathname: string): boolean {
  const path = pathname.replace(/(.)\/$/, '$1')
  return (
    Object.values<string>(paths).includes(path) ||
    steps.firstConnection.some((step) => path === `${paths.firstConnection}/${step}`)
  )
}
