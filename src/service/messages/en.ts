import { assistance } from '#src/academy/assistance.ts'
import type { Change, CodeUse, ForwardEvent } from './fr.ts'
import type { Facts, Messages } from './messages.ts'

const help = ({ academy }: Facts) =>
  `Any questions? Call ${assistance.en(academy.telephone)}. We never ask for your password, by phone or by message.`

const howToUndo = (code: string) =>
  `On the portal, open the page “Undo a change” (its address ends with /annuler) and type this code: ${code}. It works for 7 days.`

const undo = (code: string | undefined) => (code === undefined ? [] : [`Was it not you? ${howToUndo(code)}`])

const uses: Record<CodeUse, string> = {
  contact: 'to verify this contact',
  'new-password': 'to choose a new password',
  unlock: 'to unlock your account',
}

const changes: Record<Change, string> = {
  'password-changed': 'the password of your staff account was changed',
  'contact-added': 'a rescue contact was added to your staff account',
  'contact-removed': 'a rescue contact was removed from your staff account',
  'sessions-ended': 'sessions of your staff account were ended',
  unlocked: 'your staff account was unlocked with a code, and its password was not changed',
  'forward-removed': 'a forward of your professional mailbox was removed',
  'forward-declined':
    'the owner of the private address refused the forward of your professional mailbox, which is stopped',
  undone: 'a change to your staff account was undone, and all its sessions were ended',
}

const forwardEvents: Record<
  ForwardEvent,
  { subject: string; text: (shown: string) => string; short: string }
> = {
  set: {
    subject: 'A mail forward is in place',
    text: (shown) => `a forward of your professional mailbox to ${shown} was set up`,
    short: 'a forward of your mailbox was set up',
  },
  changed: {
    subject: 'Your mail forward has changed',
    text: (shown) => `the forward of your professional mailbox to ${shown} was changed`,
    short: 'the forward of your mailbox was changed',
  },
  paused: {
    subject: 'Your mail forward is paused',
    text: (shown) => `the forward of your professional mailbox to ${shown} was paused`,
    short: 'the forward of your mailbox was paused',
  },
}

export const en: Messages = {
  code: (facts, code, use) => ({
    subject: `Your verification code – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Here is the code you asked for, ${uses[use]} (staff account): ${code}. It works once, within 10 minutes.`,
      'Type it on the page you left open. Do not give it to anyone.',
      'Did you ask for nothing? Ignore this message: nothing changes without the code.',
    ],
    sms: `Alizé: code ${code} ${uses[use]}, valid for 10 minutes. Do not give it to anyone.`,
    code,
  }),
  activated: (facts, when, undoCode) => ({
    subject: `Your account is active – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hello ${facts.firstName},`,
      `Your staff account was activated on ${when}.`,
      ...undo(undoCode),
      help(facts),
    ],
    sms: undoCode
      ? `Alizé, ${when}: your staff account was activated. Not you? Undo code ${undoCode} (/annuler).`
      : `Alizé, académie ${facts.academy.ofName}: your account was activated on ${when}. Not you? Call ${facts.academy.telephone ?? 'the rectorat'}.`,
    ...(undoCode !== undefined && { code: undoCode }),
  }),
  activatedForManager: (fullName, when, undoCode) => ({
    subject: 'A staff account has been activated',
    paragraphs: [
      `The staff account of ${fullName} was activated on ${when}.`,
      'If this person has not taken up their post yet, or tells you that they did nothing, please undo this activation and tell the rectorat’s IT team.',
      howToUndo(undoCode),
    ],
    code: undoCode,
  }),
  activationAttempt: (facts, when) => ({
    subject: `Someone tried to activate your account – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hello ${facts.firstName},`,
      `On ${when}, someone tried to activate your staff account with your NUMEN (staff number) and date of birth. It was already active: nothing has changed.`,
      'Was it you? Sign in with your username and password.',
      help(facts),
    ],
    sms: `Alizé, académie ${facts.academy.ofName}: attempt to activate your account on ${when}, without effect. Help: ${facts.academy.telephone ?? 'the rectorat'}.`,
  }),
  checkedUp: (facts, when, reference) => ({
    subject: `Security check-up of your account – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hello ${facts.firstName},`,
      `On ${when}, you went through your staff account. Your case has the reference ${reference}: keep it, you will be asked for it if you call.`,
      help(facts),
    ],
    sms: `Alizé, ${when}: check-up of your account, reference ${reference}. Help: ${facts.academy.telephone ?? 'the rectorat'}.`,
  }),
  identifier: (facts, uid, address) => ({
    subject: `Your username – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hello ${facts.firstName},`,
      `Here is the username of your staff account: ${uid}. Your académie email address, ${address}, signs you in as well.`,
      'Did you ask for nothing? Ignore this message: a username opens nothing without the password.',
      help(facts),
    ],
    sms: `Alizé, académie ${facts.academy.ofName}: your username is ${uid}. It opens nothing without your password.`,
  }),
  identifierNotActivated: (facts) => ({
    subject: `Your account is still to be activated – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hello ${facts.firstName},`,
      'You asked for your username. Your staff account has never been activated.',
      'On the portal, open the page “Activate my account” (its address ends with /premiere-connexion): you will get your username there and choose your password. Have your NUMEN (staff number) to hand.',
      help(facts),
    ],
    sms: `Alizé, académie ${facts.academy.ofName}: your account is still to be activated. Please do your first sign-in on the portal.`,
  }),
  changed: (facts, when, change, undoCode) => ({
    subject: `A change to your account – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hello ${facts.firstName},`,
      `On ${when}, ${changes[change]}.`,
      'Was it you? You have nothing to do.',
      ...undo(undoCode),
      help(facts),
    ],
    sms: undoCode
      ? `Alizé, ${when}: ${changes[change]}. Not you? Undo code ${undoCode} (/annuler).`
      : `Alizé, ${when}: ${changes[change]}. Help: ${facts.academy.telephone ?? 'rectorat'}.`,
    ...(undoCode !== undefined && { code: undoCode }),
  }),
  forwardAsked: (place, code, declineCode) => ({
    subject: `Confirm a mail forward – académie ${place.academy.ofName}`,
    paragraphs: [
      `A member of staff of the académie ${place.academy.ofName} asks for their professional mail to be forwarded to this address. To accept, here is the code: ${code}. It works once, within 24 hours.`,
      'Was it you? Type this code on the page you left open, or on the “Forwarding” page of your account.',
      `Was it not you? Do not give this code to anyone: without it nothing is forwarded. To receive no more of these requests, open the page “Undo a change” on the portal (its address ends with /annuler) and type: ${declineCode}.`,
    ],
    code,
  }),
  forwardSet: (facts, when, event, shown, undoCode) => ({
    subject: `${forwardEvents[event].subject} – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hello ${facts.firstName},`,
      `On ${when}, ${forwardEvents[event].text(shown)}.`,
      'Was it you? There is nothing to do.',
      ...undo(undoCode),
      help(facts),
    ],
    sms: undoCode
      ? `Alizé, ${when}: ${forwardEvents[event].short}. Not you? Code ${undoCode} on the page /annuler.`
      : `Alizé, ${when}: ${forwardEvents[event].short}. Help: ${facts.academy.telephone ?? 'rectorat'}.`,
    ...(undoCode !== undefined && { code: undoCode }),
  }),
  forwardTest: (facts, word) => ({
    subject: `Forwarding test – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hello ${facts.firstName},`,
      `If you read this message in your private mailbox, forwarding works. To confirm it, type this word on the “Forwarding” page of the portal: ${word}.`,
      'Did you ask for nothing? Ignore this message.',
    ],
    code: word,
  }),
  forwardEnding: (facts, lastDay, shown) => ({
    subject: `Your mail forward ends on ${lastDay} – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hello ${facts.firstName},`,
      `The forward of your professional mailbox to ${shown} ends on ${lastDay}. From then on your mail stays in your professional mailbox: nothing is lost.`,
      'Do you still need it? Extend it on the “Forwarding” page of your account.',
      help(facts),
    ],
    sms: `Alizé: the forward of your mailbox ends on ${lastDay}. Extend it in your account.`,
  }),
  forwardEnded: (facts, lastDay, shown) => ({
    subject: `Your mail forward has ended – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hello ${facts.firstName},`,
      `The forward of your professional mailbox to ${shown} has ended: its last day was ${lastDay}. Your mail now stays in your professional mailbox.`,
      'Do you still need it? Set up a new one on the “Forwarding” page of your account.',
      help(facts),
    ],
    sms: 'Alizé: the forward of your mailbox has ended. Your mail stays in your professional mailbox.',
  }),
  numenRequestForManager: (who, when, reference, reach, wish) => ({
    subject: `NUMEN request, reference ${reference}`,
    paragraphs: [
      `${who} asked for their NUMEN on ${when}.`,
      `To answer: ${reach}.`,
      wish,
      'This portal has not checked who they are. Make sure before you answer, and never give a NUMEN by email.',
    ],
  }),
  numenAppointment: (office, slots) =>
    `They would like an appointment, for you to confirm. Place: ${office}. Times offered: ${slots}.`,
  numenCopy: (until) =>
    `A copy of their identity document is kept apart, under the reference above, until ${until}. To see it, ask the rectorat’s IT team. If the copy cannot be read or is out of date, offer an appointment.`,
  numenReceipt: (facts, when, reference, answerBy) => ({
    subject: `Your NUMEN request – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Your request for your NUMEN was received on ${when}. Its reference: ${reference}.`,
      `Your HR officer (gestionnaire) will answer you. Without news after ${answerBy}, call ${assistance.en(facts.academy.telephone)} and quote this reference.`,
      'Your NUMEN will never be sent to you by email.',
      'You asked for nothing? Ignore this message.',
    ],
  }),
}
