import { texts as drawerTexts } from '#src/demo/texts.ts'
import { texts as firstConnectionTexts } from '#src/flows/first-connection/texts.ts'
import { texts as forgottenIdentifierTexts } from '#src/flows/forgotten-identifier/texts.ts'
import { texts as blockedAccountTexts } from '#src/flows/reset/blocked-account/texts.ts'
import { texts as laterResetTexts } from '#src/flows/reset/later/texts.ts'
import { texts as resetTexts } from '#src/flows/reset/texts.ts'
import { texts as numenRequestTexts } from '#src/flows/numen-request/texts.ts'
import { texts as signInTexts } from '#src/flows/sign-in/texts.ts'
import { texts as undoTexts } from '#src/flows/undo/texts.ts'
import { texts as identityTexts } from '#src/forms/identity/texts.ts'
import { texts as formTexts } from '#src/forms/texts.ts'
import { texts as tasksTexts } from '#src/help/tasks/texts.ts'
import { paths } from '#src/paths.ts'
import type { LaterRooms } from './later-rooms.ts'
import { room, type Room } from './room.tsx'

/** A room whose own way, and that of its texts, is named apart: every file that is named here weighs on each first page. */
const later = (name: keyof LaterRooms) =>
  room(async () => (await import('./later-rooms.ts')).laterRooms[name].preload())

/** Everything that is fetched apart, when it is first needed. Of its texts only the way to them stands here. */
export const rooms = {
  home: room(() => import('./home.tsx').then((it) => it.Home), tasksTexts),
  firstConnection: room(
    () => import('#src/flows/first-connection/first-connection.tsx').then((it) => it.FirstConnection),
    firstConnectionTexts,
    identityTexts,
  ),
  forgottenIdentifier: room(
    () =>
      import('#src/flows/forgotten-identifier/forgotten-identifier.tsx').then((it) => it.ForgottenIdentifier),
    forgottenIdentifierTexts,
    identityTexts,
  ),
  forgottenPassword: room(
    () =>
      import('#src/flows/reset/forgotten-password/forgotten-password.tsx').then((it) => it.ForgottenPassword),
    resetTexts,
  ),
  blockedAccount: room(
    () => import('#src/flows/reset/blocked-account/blocked-account.tsx').then((it) => it.BlockedAccount),
    blockedAccountTexts,
    resetTexts,
    laterResetTexts,
    formTexts,
  ),
  signIn: room(() => import('#src/flows/sign-in/sign-in.tsx').then((it) => it.SignIn), signInTexts),
  account: later('account'),
  accountPassword: later('accountPassword'),
  accountContacts: later('accountContacts'),
  accountActivity: later('accountActivity'),
  accountCheckUp: later('accountCheckUp'),
  accountForwarding: later('accountForwarding'),
  accountSignature: later('accountSignature'),
  devices: later('devices'),
  sheet: later('sheet'),
  migrationBanner: later('migrationBanner'),
  help: later('help'),
  undo: room(() => import('#src/flows/undo/undo.tsx').then((it) => it.Undo), undoTexts, formTexts),
  numenUnknown: room(
    () => import('#src/flows/numen-request/numen-request.tsx').then((it) => it.NumenUnknown),
    numenRequestTexts,
  ),
  contact: later('contact'),
  accessibility: later('accessibility'),
  personalData: later('personalData'),
  legalNotice: later('legalNotice'),
  report: later('report'),
  reportFollowUp: later('reportFollowUp'),
  /** Brings the service's client along, and so comes after the first paint. */
  statusNews: room(() => import('./status-news.tsx').then((it) => it.StatusNews)),
  drawer: room(() => import('#src/demo/drawer.tsx').then((it) => it.Drawer), drawerTexts),
  design: room(() => import('./design/design-page.tsx').then((it) => it.DesignPage)),
}

/** The room behind an address, for a first visit: its fetch begins while the portal itself is still on its way. */
export function roomBehind(pathname: string): Room | undefined {
  const behind: Record<string, Room> = {
    [paths.home]: rooms.home,
    [paths.firstConnection]: rooms.firstConnection,
    [paths.forgottenIdentifier]: rooms.forgottenIdentifier,
    [paths.forgottenPassword]: rooms.forgottenPassword,
    [paths.blockedAccount]: rooms.blockedAccount,
    [paths.signIn]: rooms.signIn,
    [paths.account]: rooms.account,
    [paths.accountPassword]: rooms.accountPassword,
    [paths.accountContacts]: rooms.accountContacts,
    [paths.accountActivity]: rooms.accountActivity,
    [paths.accountCheckUp]: rooms.accountCheckUp,
    [paths.accountForwarding]: rooms.accountForwarding,
    [paths.accountSignature]: rooms.accountSignature,
    [paths.help]: rooms.help,
    [paths.undo]: rooms.undo,
    [paths.numenUnknown]: rooms.numenUnknown,
    [paths.devices]: rooms.devices,
    [paths.sheet]: rooms.sheet,
    [paths.contact]: rooms.contact,
    [paths.accessibility]: rooms.accessibility,
    [paths.personalData]: rooms.personalData,
    [paths.legalNotice]: rooms.legalNotice,
    [paths.report]: rooms.report,
    [paths.reportFollowUp]: rooms.reportFollowUp,
  }
  // A step's own address is one below its room's.
  return behind[pathname] ?? behind[pathname.replace(/\/[^/]*$/, '')]
}
