import { assistance } from '#src/academy/assistance.ts'
import type { Change, CodeUse } from './fr.ts'
import type { Facts, Messages } from './messages.ts'

const help = ({ academy }: Facts) =>
  `Any questions? Call ${assistance.en(academy.telephone)}. We never ask for your password, by phone or by message.`

const undo = (code: string | undefined) =>
  code === undefined
    ? []
    : [
        `Was it not you? On the portal, open the page “Undo a change” (its address ends with /annuler) and type this code: ${code}. It works for 7 days.`,
      ]

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
  undone: 'a change to your staff account was undone, and all its sessions were ended',
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
      'If this person has not taken up their post yet, or tells you that they did nothing, please tell the rectorat’s IT team.',
      ...undo(undoCode),
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
}
