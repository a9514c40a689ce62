import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Sign in',
  heading: 'Sign in to your account',
  lead: (host) => `Before you type your password, check that the address of this page really is ${host}.`,
  identifier: 'Username',
  identifierHint: 'For example jsairien, or your full académie email address.',
  password: 'Password',
  warn: 'Warn me before I go to other services',
  warnHint: 'A page will tell you where you are going before it takes you there.',
  personal: 'This is my own device',
  personalHint: 'Leave this unticked on a shared computer.',
  submit: 'Sign in',
  clear: 'Clear',
  firstTime: 'First time here? Activate my account',
  chooseAnew: 'Choose a new password',
  signedOut: 'You have signed out',
  signedOutText: 'On a shared computer, close the browser too.',
  leadsTo: (name, host) => `Once signed in, you will go to ${name} (${host}).`,
  serviceRefused: 'The link you followed leads to a site we do not know',
  serviceRefusedText:
    'We will not take you there: once signed in, you will be on your account. If the link came in a message, be wary of that message.',
  blocked:
    'Your password is right, but someone else may know it: choose a new one first. After that, only the rectorat can unblock the mailbox; nobody will ask for your password.',
  disabled: 'Back in the académie, or is this a mistake? Your HR officer can have the account reopened.',
  forgottenIdentifier: 'Forgotten your username?',
  forgottenPassword: 'Forgotten your password?',
  blockedAccount: 'Account blocked, or used by someone else?',
  goOn: {
    title: (name) => `You are going to ${name}`,
    text: (host) => `You are signed in. The next address belongs to another site: ${host}.`,
    beware: (host) =>
      `That site may ask for your password again. First check that you really are on ${host}.`,
    go: (name) => `Continue to ${name}`,
    stay: 'Stay on my account',
  },
}
