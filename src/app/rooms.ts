import { room } from './room.tsx'

/** Everything that is fetched apart, when it is first needed. */
export const rooms = {
  firstConnection: room(
    async () => (await import('#src/flows/first-connection/first-connection.tsx')).FirstConnection,
    () => import('#src/flows/first-connection/texts.ts'),
  ),
  signIn: room(
    async () => (await import('#src/flows/sign-in/sign-in.tsx')).SignIn,
    () => import('#src/flows/sign-in/texts.ts'),
  ),
  account: room(
    async () => (await import('#src/flows/account/account.tsx')).Account,
    () => import('#src/flows/account/texts.ts'),
  ),
  /** Brings the service's client along, and so comes after the first paint. */
  statusNews: room(async () => (await import('./status-news.tsx')).StatusNews),
  drawer: room(
    async () => (await import('#src/demo/drawer.tsx')).Drawer,
    () => import('#src/demo/texts.ts'),
  ),
  design: room(async () => (await import('./design/design-page.tsx')).DesignPage),
}
