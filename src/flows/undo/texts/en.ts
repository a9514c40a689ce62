import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Undo a change',
  lead: 'Did you get an alert about a change you did not make? The code in that alert undoes it and closes every session of your account.',
  code: 'Undo code',
  codeHint: '10 characters, in the alert you received by email or text message. It is valid for 7 days.',
  submit: 'Undo the change',
  noCode: 'I have no code',
  noCodeHelp: 'Do not wait: someone can check with you who you are, and protect your account.',
  undone: {
    activation: 'The activation is undone',
    'contact-added': 'The contact that was added is deleted',
    'contact-removed': 'The contact that was removed is back',
    forward: 'The forward is stopped',
    'forward-declined': 'No mail will be forwarded to your address',
    'password-changed': 'The change is reported',
  },
  declined: 'Whoever asked for it has been told. They cannot ask you again for a month.',
  sessionsEnded: 'Every session of your account is closed.',
  password: 'Choose a new password',
  passwordWhy: 'Someone may have known the old one. Until you change it, they can use it.',
  account: 'Your account',
  passwordSubmit: 'Save this password',
  activationNext:
    'The account is as if it had never been used. If it is yours, activate it yourself: you will choose your rescue contact and your password.',
  toFirstConnection: 'Activate my account',
  done: 'Your account is yours again',
  doneText: 'Your new password is saved. Enter it on your phone and computers too.',
  toSignIn: 'Sign in',
  expired: 'The time to choose a password here has run out',
  expiredText: (assistance) =>
    `The change is still undone. Sign in to change your password; if you cannot, call ${assistance}.`,
  forgottenPassword: 'Forgotten your password?',
  blockedAccount: 'Someone is using my account: what to do',
}
