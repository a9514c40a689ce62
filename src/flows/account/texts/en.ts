import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'My account',
  back: 'Back to my account',
  hello: (firstName) => `Hello ${firstName}`,
  identity: 'Your details',
  name: 'Name',
  uid: 'Username',
  address: 'Académie email address',
  contacts: 'Rescue contacts',
  noContact: 'None',
  asKnown:
    'Your name and address come from the académie’s directory. Something wrong? Your HR officer can correct it.',
  openMail: 'Open my mailbox',
  unreachable: 'You have no rescue contact',
  unreachableText: (assistance) =>
    `If you forget your password, we will not be able to send you a code: you will have to call ${assistance}.`,
  addContact: 'Add a rescue contact',
  later: 'Later',
  manage: 'Manage my account',
  tasks: {
    accountPassword: { title: 'Change my password', text: 'With the current one.' },
    accountContacts: {
      title: 'My rescue contacts',
      text: 'The email or mobile that receives codes and alerts.',
    },
    accountActivity: {
      title: 'Account activity',
      text: 'Open sessions, devices, messages we sent you.',
    },
    accountForwarding: {
      title: 'Forwarding my mail',
      text: 'Receive my académie mail at another address (redirection).',
    },
    accountCheckUp: {
      title: 'Account check-up',
      text: 'Could someone else be using it? Go through everything.',
    },
    accountSignature: { title: 'My signature', text: 'Write it here, then paste it into your mailbox.' },
    devices: { title: 'My mail on my devices', text: 'The settings for your phone, tablet or computer.' },
    reportFollowUp: { title: 'My reports', text: 'Follow an answer from the help desk, or write to it.' },
  },
  forward: {
    title: 'Your mail is forwarded',
    own: (to, until) => `To ${to}, until ${until}. Was it not you? Check your account.`,
    other: (to) =>
      `A forward that was set up elsewhere sends your mail to ${to}. Was it not you? Check your account.`,
    broken: 'Your forward needs a look',
    brokenText: (to) => `To ${to}: the mail server does not do what you asked for.`,
    unseen: 'We cannot see where your mail goes',
    unseenText:
      'The rules of your mailbox cannot be read just now: if there is a forward, it cannot be seen from here. Look again in a few minutes.',
    look: 'Look again',
    see: 'See my forward',
    check: 'Check my account',
  },
  signIns: 'Latest sign-ins',
  signInsHelp: 'Was one of them not you?',
  signInsMore: 'See all activity',
  signOut: 'Sign out',
  signOutNote: 'On a shared computer, close the browser afterwards.',
  ending: {
    title: 'Your session ends soon',
    left: (time) => `Time left: ${time}.`,
    why: 'Without activity, it ends after 30 minutes: this protects your account. What you have typed is still there.',
    stay: 'Continue my session',
    last: 'Eight hours after the sign-in it ends in any case. Finish what you are doing, or sign in again afterwards.',
    finish: 'Finish what I am doing',
  },
  proof: {
    title: 'Confirm it is you',
    text: 'This change is sensitive, and you typed your password more than 5 minutes ago. Type it again: what you started will carry on at once.',
    password: 'Password',
    submit: 'Continue',
  },
}
