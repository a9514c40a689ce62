import { texts as drawerTexts } from '#src/demo/texts.ts'
import { texts as activityTexts } from '#src/flows/account/activity/texts.ts'
import { texts as checkUpTexts } from '#src/flows/account/check-up/texts.ts'
import { texts as contactsTexts } from '#src/flows/account/contacts/texts.ts'
import { texts as passwordTexts } from '#src/flows/account/password/texts.ts'
import { texts as accountTexts } from '#src/flows/account/texts.ts'
import { texts as firstConnectionTexts } from '#src/flows/first-connection/texts.ts'
import { texts as forgottenIdentifierTexts } from '#src/flows/forgotten-identifier/texts.ts'
import { texts as signInTexts } from '#src/flows/sign-in/texts.ts'
import { texts as undoTexts } from '#src/flows/undo/texts.ts'
import { texts as identityTexts } from '#src/forms/identity/texts.ts'
import { texts as formTexts } from '#src/forms/texts.ts'
import { paths } from '#src/paths.ts'
import { room, type Room } from './room.tsx'

/** Everything that is fetched apart, when it is first needed. Of its texts only the way to them stands here. */
export const rooms = {
  home: room(async () => (await import('./home.tsx')).Home),
  firstConnection: room(
    async () => (await import('#src/flows/first-connection/first-connection.tsx')).FirstConnection,
    firstConnectionTexts,
    identityTexts,
  ),
  forgottenIdentifier: room(
    async () =>
      (await import('#src/flows/forgotten-identifier/forgotten-identifier.tsx')).ForgottenIdentifier,
    forgottenIdentifierTexts,
    identityTexts,
  ),
  signIn: room(async () => (await import('#src/flows/sign-in/sign-in.tsx')).SignIn, signInTexts),
  account: room(async () => (await import('#src/flows/account/account.tsx')).Account, accountTexts),
  accountPassword: room(
    async () => (await import('#src/flows/account/password/change-password.tsx')).ChangePassword,
    accountTexts,
    passwordTexts,
    formTexts,
  ),
  accountContacts: room(
    async () => (await import('#src/flows/account/contacts/contacts.tsx')).Contacts,
    accountTexts,
    contactsTexts,
    formTexts,
  ),
  accountActivity: room(
    async () => (await import('#src/flows/account/activity/activity.tsx')).ActivityPage,
    accountTexts,
    activityTexts,
  ),
  accountCheckUp: room(
    async () => (await import('#src/flows/account/check-up/check-up.tsx')).CheckUpPage,
    accountTexts,
    checkUpTexts,
    passwordTexts,
  ),
  undo: room(async () => (await import('#src/flows/undo/undo.tsx')).Undo, undoTexts, formTexts),
  /** Brings the service's client along, and so comes after the first paint. */
  statusNews: room(async () => (await import('./status-news.tsx')).StatusNews),
  drawer: room(async () => (await import('#src/demo/drawer.tsx')).Drawer, drawerTexts),
  design: room(async () => (await import('./design/design-page.tsx')).DesignPage),
}

/** The room behind an address, for a first visit: its fetch begins while the portal itself is still on its way. */
export function roomBehind(pathname: string): Room | undefined {
  const behind: Record<string, Room> = {
    [paths.home]: rooms.home,
    [paths.firstConnection]: rooms.firstConnection,
    [paths.forgottenIdentifier]: rooms.forgottenIdentifier,
    [paths.signIn]: rooms.signIn,
    [paths.account]: rooms.account,
    [paths.accountPassword]: rooms.accountPassword,
    [paths.accountContacts]: rooms.accountContacts,
    [paths.accountActivity]: rooms.accountActivity,
    [paths.accountCheckUp]: rooms.accountCheckUp,
    [paths.undo]: rooms.undo,
  }
  return behind[pathname] ?? behind[`/${pathname.split('/')[1] ?? ''}`]
}
