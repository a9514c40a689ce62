import type { fr } from './fr.ts'

export const en: typeof fr = {
  heading: 'We have your request',
  done: {
    numen:
      'If these details belong to an account of the académie, your username is now on its way to the rescue contacts of that account.',
    email:
      'If this address belongs to a contact on file at the académie, your username is now on its way there.',
  },
  neutral:
    'This page is the same for everyone: it does not say whether an account exists, and never shows a username.',
  whereTitle: 'Where to look',
  where: {
    numen: [
      'In your private mailbox, including the spam folder.',
      'In the text messages of your mobile phone.',
      'The message contains no link. If your account has never been activated, it tells you how to activate it.',
    ],
    email: [
      'In the mailbox of that address, including the spam folder.',
      'The message contains no link. If your account has never been activated, it tells you how to activate it.',
    ],
  },
  signIn: 'Sign in',
  again: 'Make another request',
  patience: (time) =>
    `A message usually takes less than a minute. If it does not arrive, what to do next will show here in ${time}.`,
  nothingTitle: 'Nothing received?',
  nothing: 'Here are the possible reasons:',
  reasons: [
    'There is a typing mistake in what you entered. Make another request.',
    'No rescue contact is on file for your account, or you no longer have access to it. Call the rectorat.',
    'You have already made three requests today: your username is in the earlier messages.',
    'You have only just been recruited: your file arrives overnight. Try again tomorrow.',
    'You have left the académie, and your account is closed.',
  ],
  likely: {
    lead: 'Type your name to get an idea. Nothing is sent, and your exact username may be slightly different.',
    firstName: 'First name',
    lastName: 'Last name you use',
    waiting: 'It is usually the first letter of the first name, then the last name.',
    looksLike: (uid) => `Your username looks like ${uid}, and may end with a digit.`,
  },
}
