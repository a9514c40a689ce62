import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'My mail on my devices',
  lead: 'Read your académie mail on your phone, tablet or computer, without opening a browser.',
  off: 'The settings are not given here yet',
  offText: 'Your académie has not given them to this site yet: the rectorat (head office) can tell you.',
  owner: {
    title: 'Your mailbox',
    lead: 'These two answers stay on this page: they are neither sent nor saved.',
    identifier: 'Username',
    identifierHint: 'The one of your first connection, for example jdupont. It is not your address.',
    address: 'Académie email address',
    addressHint: (domain) => `For example jeanne.dupont@${domain}.`,
    submit: 'Prepare my settings',
  },
  preparedFor: (address) => `Settings prepared for ${address}.`,
  here: 'On this device',
  elsewhere: 'On another device',
  typeFirst: 'Give your username and address first, further up this page.',
  guides: {
    apple: {
      name: 'iPhone or iPad',
      steps: [
        'Open this page with Safari, on the device to set up.',
        'Tap “Download the profile”, then allow it.',
        'Open Settings, then “Profile Downloaded”. Is that line missing? First tap the file in the Files app, in the Downloads folder.',
        'Tap “Install”, then type the password of your account when asked.',
      ],
      note: 'The profile does not hold your password. “Not Signed” beside it is to be expected: only install the one you have just downloaded here.',
    },
    mac: {
      name: 'Mac (Apple computer)',
      steps: [
        'On the Mac, download the profile, then open it in the Downloads folder.',
        'Open System Settings, search for “Profiles” or “Device Management”, then double-click the profile.',
        'Choose “Install”, then type the password of your account when asked.',
      ],
      note: 'The profile does not hold your password. “Not Signed” beside it is to be expected: only install the one you have just downloaded here.',
    },
    android: {
      name: 'Android phone or tablet',
      steps: [
        'On the phone, install the Thunderbird app, free of charge.',
        'Open this page on another screen: the phone must be able to photograph the code.',
        'In Thunderbird, choose to import settings, then to scan a QR code.',
        'Aim at the code, finish, then type the password of your account when asked.',
      ],
      note: 'No other screen, or another app? Add an IMAP account by hand, with the values further down. The code does not hold your password.',
    },
    computer: {
      name: 'Computer: Thunderbird, Outlook or another program',
      steps: [
        'In the program, choose to add a mail account, and type your name and address.',
        'Ask for manual configuration (in Outlook: “Advanced options”), then choose IMAP.',
        'Copy the values below, one by one, then type the password of your account.',
      ],
      note: 'If the program says that your mail or your password will pass through its maker’s servers, refuse, and use Thunderbird.',
    },
  },
  profile: {
    download: 'Download the profile',
    file: 'academiemail.mobileconfig',
    words: (ofName) => ({
      title: `Mail – académie ${ofName}`,
      description: 'Adds your académie mail to this device. Does not hold your password.',
    }),
  },
  sheet: 'A sheet to print: my mail in 5 minutes',
  fails: 'Not working? Find out why',
  qr: { label: 'QR code to scan with Thunderbird. The same values are written further down.' },
  values: {
    title: 'All the values',
    lead: 'For an app that asks for them one by one. Choose IMAP, never POP: POP takes the messages off the server, and your other devices no longer see them.',
    address: 'Email address',
    yourAddress: 'your académie email address',
    userName: 'User name',
    yours: { uid: 'your username, not your address', address: 'your académie email address, in full' },
    password: 'Password',
    yourPassword: 'the one of your account, typed on the device only',
    incoming: 'Incoming mail server (IMAP)',
    outgoing: 'Outgoing mail server (SMTP)',
    port: (server) => `${server}, port`,
    security: (server) => `${server}, security`,
  },
  remember: {
    title: 'Good to know',
    list: [
      'Never give your password to a private webmail that offers to collect your other mail: it would keep it, and read everything.',
      'The day you change your password, change it on every device: trying the old one again and again, a single one locks your account.',
      'A device lost or stolen? Change your password at once.',
    ],
  },
  migration: {
    title: (date) => `From ${date}, the mail servers change`,
    before:
      'Change nothing before that date. On that day, come back here: the new values will be on this page. Then:',
    checklist: (webmail) => [
      'iPhone, iPad and Mac: download and install the new profile. It replaces the old one.',
      'Android: in Thunderbird, add the account with the new QR code; your messages come back by themselves. Then remove the old one.',
      'Computer and other apps: in the settings of the account, replace the values of the incoming and outgoing servers.',
      `Browser: your mail will open at ${webmail}. Update your bookmarks.`,
      'Finally, send yourself a message from each device, and check that it arrives.',
    ],
    see: 'What you will have to do on your devices',
  },
}
