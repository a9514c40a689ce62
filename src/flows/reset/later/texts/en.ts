import type { fr } from './fr.ts'

export const en: typeof fr = {
  code: {
    heading: 'Enter the code you received',
    lead: 'If this account exists and has a rescue contact, a 6-digit code is on its way. It is valid for 10 minutes.',
    hint: '6 digits, or the 10 characters your HR officer gave you.',
    otherContact:
      'The code went to a contact saved in your account: perhaps another address or another phone.',
    noContact:
      'Without a rescue contact no code can be sent to you: ask your HR officer for one, and enter it here.',
    neverActivated: 'An account that was never activated gets no code:',
    activate: 'make your first sign-in',
    otherIdentifier: 'That is not the right username: start again',
  },
  password: {
    heading: 'Choose a new password',
    lead: 'The code is right. Choose a password that differs from the old one.',
    uid: 'Username',
    address: 'Académie email address',
    submit: 'Save this password',
  },
  done: {
    heading: 'Your new password is saved',
    lead: 'The old one no longer works anywhere.',
    healed: [
      'Every session opened with the old password is closed.',
      'If too many tries made you wait, the wait is over.',
      'Codes you received before no longer work.',
      'An alert has gone to your académie mailbox and to your rescue contacts.',
    ],
    signIn: 'Sign in',
    devicesTitle: 'Change it on your devices too',
    devicesLead: 'A device that keeps the old password tries it again and again, and may block your account.',
    devices: [
      'Phone and tablet: the mail app.',
      'Computer: Thunderbird, Outlook or Mail.',
      'Browser and password manager: the saved password.',
    ],
    devicesSee: 'The settings of my mail on my devices',
  },
  blocked: {
    title: 'Your mailbox stays closed for now',
    text: 'The académie blocked it to protect it, and only the rectorat can open it again. Sign in to check your account, then call.',
  },
}
