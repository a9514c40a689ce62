import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Forgotten password',
  steps: { identifier: 'Username', code: 'Code', password: 'Password', done: 'Done' },
  heading: 'Get back into your account',
  lead: 'About 3 minutes. Have the phone or the private mailbox of your rescue contact to hand.',
  whatHappens: [
    'You give your username.',
    'We send a code to your rescue contact, and you enter it.',
    'You choose a new password.',
  ],
  identifier: {
    label: 'Username',
    hint: 'For example jsairien, or your full académie email address.',
    submit: 'Get a code',
  },
  noContact: 'I have no rescue contact',
  noContactHelp:
    'Ask your HR officer (gestionnaire) for a code: once they have checked who you are, they give you 10 characters, valid for 48 hours. Then give your username here; the next step accepts that code.',
  neverActivated: 'First time here? Activate my account',
}
