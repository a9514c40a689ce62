import type { fr } from './fr.ts'

export const en: typeof fr = {
  code: {
    label: 'Code',
    submit: 'Check the code',
    resend: 'Send a new code',
    bySms: 'By text message instead',
    resendIn: (time) => `You can ask for a new code in ${time}.`,
    resent: 'A new code is on its way. The previous one no longer works.',
    nothing: 'Nothing received?',
    nothingReasons: [
      'Look in your spam folder.',
      'The message may take a few minutes to arrive.',
      'If you asked for several codes, only the last one works.',
    ],
  },
  newPassword: {
    label: 'New password',
    hint: 'Three or four unrelated words make a good password. Spaces, accents and emoji are allowed.',
    rules: {
      length: 'at least 12 characters',
      advised: '15 characters is better',
      digits: 'letters, or at least 16 digits',
      personal: 'neither your name nor your username',
    },
    met: 'met',
    notMet: 'not yet',
    phone: 'This password may be hard to type on a phone.',
  },
  emailHint: {
    question: (address) => `Did you mean ${address}?`,
    take: 'Use this address',
  },
}
