import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'What would you like to do?',
  lead: 'Your work email and your staff account, one step at a time.',
  tasks: {
    firstConnection: {
      title: 'Activate my account',
      text: 'First sign-in, with my NUMEN (staff number). About 4 minutes.',
    },
    signIn: { title: 'Sign in', text: 'Manage my account with my username and password.' },
    webmail: { title: 'Open my mailbox', text: 'Read my messages in the browser.' },
    iprof: { title: 'Open I-Prof', text: 'My career file.' },
    magistere: { title: 'Open M@gistère', text: 'My online training.' },
  },
  lost: {
    title: 'I can’t sign in',
    needs: {
      forgottenPassword: 'I have forgotten my password',
      forgottenIdentifier: 'I have forgotten my username',
      blockedAccount: 'My account is blocked, or someone else is using it',
      unknownNumen: 'I do not know my NUMEN (staff number)',
      neverSignedIn: 'I have never signed in',
    },
    otherNeeds: 'I need something else',
    forwarding: 'Forward my mail to another address (redirection)',
    devices: 'Read my mail on my phone, tablet or computer',
    help: 'Search the help, or find out what is wrong',
    otherwise: 'For anything else, someone is here to help:',
  },
  elsewhere: 'Opens on another site',
}
