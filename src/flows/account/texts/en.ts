import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'My account',
  hello: (firstName) => `Hello ${firstName}`,
  identity: 'Your details',
  name: 'Name',
  uid: 'Username',
  address: 'Académie email address',
  asKnown:
    'These details come from the académie’s directory. Something wrong? Your HR officer can correct it.',
  openMail: 'Open my mailbox',
  unreachable: 'You have no rescue contact',
  unreachableText: (assistance) =>
    `If you forget your password, we will not be able to send you a code: you will have to call ${assistance}.`,
  signOut: 'Sign out',
}
