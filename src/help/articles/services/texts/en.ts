import type { fr } from './fr.ts'

export const en: typeof fr = {
  numen: [
    {
      text: 'The NUMEN is your staff number in French national education: 13 characters, usually 2 digits, 1 letter, 7 digits and 3 letters. It stays with you for your whole career.',
    },
    { heading: 'Where to find it' },
    {
      list: [
        'On letters from your HR officer (gestionnaire), such as a decision about your post or promotion.',
        'From your HR officer or your school office.',
      ],
    },
    { heading: 'What it is used for here' },
    {
      text: 'To recognise you the first time, with your name and date of birth. After that it is no longer used to sign in, and it is not a password: too many services know it.',
    },
    {
      note: 'It is never sent by email, neither by you nor by us. A message that asks for it is a fraud.',
    },
    { pages: { numenUnknown: 'I do not know my NUMEN', firstConnection: 'Activate my account' } },
  ],
  'iprof-et-messagerie': [
    {
      text: 'I-Prof is your career file. It does have a “courrier” page, but that is not your mailbox: it receives notices from the administration, and you cannot write to colleagues or families from it.',
    },
    {
      list: [
        'To read and write your work email: the académie mailbox.',
        'For your career, transfer requests and file: I-Prof.',
      ],
    },
    { text: 'Both open with the same username and password. Changing it here changes it everywhere.' },
    { elsewhere: { webmail: 'Open my mailbox', iprof: 'Open I-Prof' } },
    { pages: { forgottenPassword: 'I have forgotten my password' } },
  ],
  magistere: [
    {
      text: 'M@gistère is the online training platform. It uses the same username and password as your mailbox: there is no account to create.',
    },
    {
      steps: [
        'Open M@gistère and choose your académie in the list.',
        'Enter your académie username, then your password.',
        'If they are refused, try the same ones in your mailbox.',
        'Refused there too: choose a new password. Accepted there: clear the cache and cookies, then come back.',
      ],
    },
    { elsewhere: { magistere: 'Open M@gistère', webmail: 'Open my mailbox' } },
    {
      pages: {
        forgottenPassword: 'I have forgotten my password',
        forgottenIdentifier: 'I have forgotten my username',
      },
    },
  ],
  'reconnaitre-hameconnage': [
    {
      text: 'A phishing message imitates the académie, a colleague or a well-known service to obtain your password. Our own messages contain no link and never ask for your password.',
    },
    { heading: 'Warning signs' },
    {
      list: [
        'It hurries you: “your account closes tonight”, “mailbox full”, “last reminder”.',
        'A link or an attachment asks you to sign in.',
        'The sender’s address, or that of the page, is not exactly the one you know.',
        'Someone asks for a code, a password or your NUMEN, even by phone.',
      ],
    },
    { heading: 'If in doubt' },
    {
      steps: [
        'Do not reply, and open neither links nor attachments.',
        'Open this site yourself, from your bookmarks or by typing its address, and look in your account at the messages we really sent you.',
        'Report the message to the rectorat, then delete it.',
      ],
    },
    { heading: 'I have given away my password' },
    {
      text: 'It happens to everyone. Choose a new password now, check your account, then tell the rectorat: the sooner it is done, the less harm there is.',
    },
    {
      pages: {
        forgottenPassword: 'Choose a new password',
        accountCheckUp: 'Check my account',
        accountActivity: 'The messages you sent me',
      },
    },
  ],
}
