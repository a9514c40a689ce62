import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Sign in',
  heading: 'Sign in to your account',
  lead: (host) => `Before you type your password, check that the address of this page really is ${host}.`,
  identifier: 'Username',
  identifierHint: 'For example jsairien, or your full académie email address.',
  password: 'Password',
  personal: 'This is my own device',
  personalHint: 'Leave this unticked on a shared computer.',
  submit: 'Sign in',
  clear: 'Clear',
  firstTime: 'First time here? Activate my account',
  toNumen: 'Choose a new password',
  signedOut: 'You have signed out',
  signedOutText: 'On a shared computer, close the browser too.',
  lost: 'Forgotten your password or username?',
}
