import { texts as activityTexts } from '#src/flows/account/activity/texts.ts'
import { texts as checkUpTexts } from '#src/flows/account/check-up/texts.ts'
import { texts as contactsTexts } from '#src/flows/account/contacts/texts.ts'
import { texts as forwardingTexts } from '#src/flows/account/forwarding/texts.ts'
import { texts as passwordTexts } from '#src/flows/account/password/texts.ts'
import { texts as signatureTexts } from '#src/flows/account/signature/texts.ts'
import { texts as accountTexts } from '#src/flows/account/texts.ts'
import { texts as followUpTexts } from '#src/flows/report-problem/follow/texts.ts'
import { texts as reportTexts } from '#src/flows/report-problem/texts.ts'
import { texts as formTexts } from '#src/forms/texts.ts'
import { room } from './room.tsx'

/** The rooms that nobody sees first: most of them behind a sign-in. */
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
  report: room(
    () => import('#src/flows/report-problem/report-problem.tsx').then((it) => it.ReportProblem),
    reportTexts,
    followUpTexts,
    formTexts,
  ),
  reportFollowUp: room(
    () => import('#src/flows/report-problem/follow/follow-up.tsx').then((it) => it.ReportFollowUp),
    followUpTexts,
  ),
}
export type LaterRooms = typeof laterRooms
