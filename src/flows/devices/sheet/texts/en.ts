import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'My mail in 5 minutes',
  lead: 'An A4 sheet to print: for you, for a colleague, or for the staff room’s notice board.',
  form: {
    title: 'Who is it for?',
    note: 'What you write here only fills in the sheet: nothing is sent or kept.',
    school: 'School or office',
    name: 'Name of the member of staff',
    uid: 'Username',
    address: 'Académie email address',
    print: 'Print the sheet',
  },
  sheet: 'The sheet',
  for: 'For',
  steps: (site, webmail) => [
    {
      title: `Open ${site}`,
      text: 'Type this address, or photograph the code. On a phone or a computer.',
    },
    {
      title: 'The first time, activate your account',
      text: 'You need your name, your NUMEN, your date of birth, and an email address or a mobile of your own.',
    },
    {
      title: 'Choose a password',
      text: 'At least 12 characters, and used nowhere else. Three or four unrelated words do well.',
    },
    {
      title: webmail === undefined ? 'Read your mail' : `Read your mail at ${webmail}`,
      text: 'With your username (not your address) and your password.',
    },
    {
      title: 'Put it on your phone',
      text: `The steps are on ${site}/appareils.`,
    },
  ],
  trouble: {
    title: 'Something wrong?',
    forgottenPassword: 'Forgotten password',
    forgottenIdentifier: 'Forgotten username',
    numenUnknown: 'Unknown NUMEN',
    blockedAccount: 'Blocked or hacked account',
    call: 'By telephone',
  },
  safety: {
    title: 'Stay safe',
    lines: (site) => [
      'Nobody will ever ask you for your password, neither in a message nor on the telephone.',
      `Our messages sometimes hold a code, never a link: type ${site} yourself.`,
      'On a shared computer, sign out before you leave.',
    ],
  },
  qr: (site) => `QR code to ${site}`,
  printed: (day) => `Sheet printed on ${day}.`,
}
