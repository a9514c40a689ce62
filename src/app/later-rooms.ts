import { texts as activityTexts } from '#src/flows/account/activity/texts.ts'
import { texts as checkUpTexts } from '#src/flows/account/check-up/texts.ts'
import { texts as contactsTexts } from '#src/flows/account/contacts/texts.ts'
import { texts as forwardingTexts } from '#src/flows/account/forwarding/texts.ts'
import { texts as passwordTexts } from '#src/flows/account/password/texts.ts'
import { texts as signatureTexts } from '#src/flows/account/signature/texts.ts'
import { texts as accountTexts } from '#src/flows/account/texts.ts'
import { texts as sheetTexts } from '#src/flows/devices/sheet/texts.ts'
import { texts as devicesTexts } from '#src/flows/devices/texts.ts'
import { texts as followUpTexts } from '#src/flows/report-problem/follow/texts.ts'
import { texts as reportTexts } from '#src/flows/report-problem/texts.ts'
import { texts as formTexts } from '#src/forms/texts.ts'
import { catalogue as helpCatalogue } from '#src/help/articles/catalogue.ts'
import { texts as assistantTexts } from '#src/help/assistant/texts.ts'
import { texts as helpTexts } from '#src/help/centre/texts.ts'
import { texts as contactTexts } from '#src/help/contact/texts.ts'
import { texts as tasksTexts } from '#src/help/tasks/texts.ts'
import { texts as accessibilityTexts } from '#src/help/legal/accessibility/texts.ts'
import { texts as legalNoticeTexts } from '#src/help/legal/notice/texts.ts'
import { texts as personalDataTexts } from '#src/help/legal/personal-data/texts.ts'
import { room } from './room.tsx'

/** The rooms behind a sign-in or a link of the footer, which hardly anybody sees first. */
export const laterRooms = {
  account: room(() => import('#src/flows/account/account.tsx').then((it) => it.Account), accountTexts),
  accountPassword: room(
    () => import('#src/flows/account/password/change-password.tsx').then((it) => it.ChangePassword),
    accountTexts,
    passwordTexts,
    formTexts,
  ),
  accountContacts: room(
    () => import('#src/flows/account/contacts/contacts.tsx').then((it) => it.Contacts),
    accountTexts,
    contactsTexts,
    formTexts,
  ),
  accountActivity: room(
    () => import('#src/flows/account/activity/activity.tsx').then((it) => it.ActivityPage),
    accountTexts,
    activityTexts,
  ),
  accountCheckUp: room(
    () => import('#src/flows/account/check-up/check-up.tsx').then((it) => it.CheckUpPage),
    accountTexts,
    checkUpTexts,
    passwordTexts,
  ),
  accountForwarding: room(
    () => import('#src/flows/account/forwarding/forwarding.tsx').then((it) => it.Forwarding),
    accountTexts,
    forwardingTexts,
    formTexts,
  ),
  accountSignature: room(
    () => import('#src/flows/account/signature/signature.tsx').then((it) => it.SignaturePage),
    accountTexts,
    signatureTexts,
  ),
  devices: room(() => import('#src/flows/devices/devices.tsx').then((it) => it.Devices), devicesTexts),
  migrationBanner: room(
    () => import('#src/flows/devices/migration-banner.tsx').then((it) => it.MigrationBanner),
    devicesTexts,
  ),
  sheet: room(() => import('#src/flows/devices/sheet/sheet-page.tsx').then((it) => it.SheetPage), sheetTexts),
  help: room(
    () => import('#src/help/centre/help.tsx').then((it) => it.Help),
    helpTexts,
    helpCatalogue,
    assistantTexts,
  ),
  contact: room(
    () => import('#src/help/contact/contact.tsx').then((it) => it.Contact),
    contactTexts,
    tasksTexts,
  ),
  accessibility: room(
    () => import('#src/help/legal/accessibility/accessibility.tsx').then((it) => it.Accessibility),
    accessibilityTexts,
  ),
  personalData: room(
    () => import('#src/help/legal/personal-data/personal-data.tsx').then((it) => it.PersonalData),
    personalDataTexts,
  ),
  legalNotice: room(
    () => import('#src/help/legal/notice/legal-notice.tsx').then((it) => it.LegalNotice),
    legalNoticeTexts,
  ),
  report: room(
    () => import('#src/flows/report-problem/report-problem.tsx').then((it) => it.ReportProblem),
    reportTexts,
    followUpTexts,
    helpCatalogue,
    formTexts,
  ),
  reportFollowUp: room(
    () => import('#src/flows/report-problem/follow/follow-up.tsx').then((it) => it.ReportFollowUp),
    followUpTexts,
  ),
}
export type LaterRooms = typeof laterRooms
