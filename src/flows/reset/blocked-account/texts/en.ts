import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Account blocked or hacked',
  heading: 'What is happening to your account?',
  lead: 'Choose what comes closest: you will see what to do.',
  tries: {
    name: 'Too many tries: I am asked to wait',
    text: 'After several wrong passwords the account waits 1 to 15 minutes, then is released by itself. Your password does not change.',
    unlock:
      'You know your password and would rather not wait? A code sent to your rescue contact releases the account at once.',
    submit: 'Unlock with a code',
    forgotten: 'I no longer know my password',
  },
  phished: {
    name: 'The académie has blocked my account',
    text: 'It does so when a password was given to a fake site, or when fraudulent messages leave an account.',
    what: [
      'Choose a new password, with a code.',
      'Sign in: you will go through your account.',
      'Call: only the rectorat can open the mailbox again.',
    ],
    go: 'Choose a new password',
  },
  expired: {
    name: 'My password has expired',
    text: 'Sign in with that password: the next page asks you for a new one.',
    go: 'Sign in',
  },
  left: {
    name: 'I have left the académie',
    text: 'The account closes when you leave. Back again, or is this a mistake? Your HR officer can have it reopened.',
  },
  hacked: {
    name: 'Someone else is using my account',
    text: 'Messages you did not write, a sign-in or a forward you do not recognise: act now.',
    what: [
      'Choose a new password, with a code: every open session is closed.',
      'Sign in: you will go through forwards, contacts and devices, and remove those that are not yours.',
    ],
    go: 'Take my account back',
    alert: 'Did you get an alert with a code?',
    undo: 'Undo the change',
  },
  other: 'Something else',
  unlock: {
    heading: 'Unlock your account',
    lead: 'A code sent to your rescue contact ends the wait. Your password stays the same.',
    otherIdentifier: 'That is not the right username: start again',
    back: 'Back to the other cases',
    done: 'Your account is unlocked',
    doneText: 'You can sign in right away. Your password has not changed.',
    alert: 'An alert has gone to your académie mailbox and to your rescue contacts.',
    signIn: 'Sign in',
  },
}
