import { assistance } from '#src/academy/assistance.ts'
import type { Facts, Messages } from './messages.ts'

const help = ({ academy }: Facts) =>
  `Any questions? Call ${assistance.en(academy.telephone)}. We never ask for your password, by phone or by message.`

export const en: Messages = {
  code: (facts, code) => ({
    subject: `Your verification code – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Here is the code you asked for, for your staff account: ${code}. It works once, within 10 minutes.`,
      'Type it on the page you left open. Do not give it to anyone.',
      'Did you ask for nothing? Ignore this message: nothing changes without the code.',
    ],
    sms: `Alizé, académie ${facts.academy.ofName}: your code is ${code}, valid for 10 minutes. Do not give it to anyone.`,
    code,
  }),
  activated: (facts, when) => ({
    subject: `Your account is active – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hello ${facts.firstName},`,
      `Your staff account was activated on ${when}. Codes and alerts for this account will come here.`,
      `Was it not you? Straight away, call ${assistance.en(facts.academy.telephone)}.`,
      help(facts),
    ],
    sms: `Alizé, académie ${facts.academy.ofName}: your account was activated on ${when}. Not you? Call ${facts.academy.telephone ?? 'the rectorat'}.`,
  }),
  activatedForManager: (fullName, when) => ({
    subject: 'A staff account has been activated',
    paragraphs: [
      `The staff account of ${fullName} was activated on ${when}.`,
      'If this person has not taken up their post yet, or tells you that they did nothing, please tell the rectorat’s IT team.',
    ],
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
}
