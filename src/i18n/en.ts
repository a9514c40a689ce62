import type { Shell } from './shell.ts'

const s = (count: number) => (count === 1 ? '' : 's')

export const en: Shell = {
  portal: 'Alizé',
  tagline: (ofName) => `Your staff account – académie ${ofName}`,
  skip: 'Skip to content',
  languages: 'Language',
  theme: { label: 'Appearance', auto: 'Same as this device', light: 'Light', dark: 'Dark' },
  nav: { label: 'Main', signIn: 'Sign in', account: 'My account' },
  footer: {
    strangeAlert: 'An alert about a change you did not make?',
    undo: 'Undo a change',
    domain: (host) => `You are on ${host}.`,
    never: 'We never ask for your password, by message or by phone, and our messages never contain links.',
    help: 'Need to talk to someone?',
    call: (assistance) => `Call ${assistance}.`,
  },
  demo: {
    label: 'Demonstration site',
    banner:
      'Demonstration: everything happens in this browser, with made-up people. Do not enter real details.',
    open: 'Open the demonstration drawer',
  },
  status: {
    maintenance:
      'The service is down for maintenance. What you type stays on this page; try again in a few minutes.',
    mailDelayed: 'Messages are going out late at the moment. A code may take longer than usual to reach you.',
  },
  home: {
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
      otherwise: 'For anything else, someone is here to help:',
    },
    elsewhere: 'Opens on another site',
  },
  human: {
    title: 'Someone to help you',
    telephone: 'Rectorat telephone',
    manager: 'Your HR officer (gestionnaire)',
    teaching: 'Primary and secondary school teachers',
    administrative: 'Administrative and management staff',
    other: 'Other staff (AED, AESH, psychologists, medical and social staff)',
    byTelephone: 'by phone',
  },
  form: {
    refused: (field, why) => `${field}: ${why}`,
    error: 'Error:',
    summary: (count) => (count === 1 ? 'One answer needs correcting' : `${count} answers need correcting`),
    waiting: 'This is taking a little longer than usual…',
    sending: 'Sending…',
    retryIn: (time) => `You can try again in ${time}.`,
    retryNow: 'You can try again now.',
    show: 'Show',
    hide: 'Hide',
    shown: 'The password is visible',
    hidden: 'The password is hidden',
    capsLock: 'Caps Lock is on.',
    optional: '(optional)',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Select the text to copy it',
    print: 'Print',
    close: 'Close',
    retry: 'Try again',
  },
  wizard: {
    steps: 'Steps',
    progress: (step, of, name) => `Step ${step} of ${of}: ${name}`,
    sentBack: 'That page opens later in the process. This is the step you had reached.',
    moved: 'You carried on in another tab. This is where you had got to.',
    ended: 'Your session here has ended. Start again: nothing has been changed.',
    loading: 'Loading…',
  },
  notFound: {
    title: 'Page not found',
    text: 'This address leads nowhere, or no longer does. Check it, or start again from the home page.',
    home: 'Go to the home page',
  },
  broken: {
    title: 'This page could not be displayed',
    text: 'The rest of the site is working. Reload the page; anything already saved is still there.',
    reload: 'Reload the page',
  },
  fields: {
    required: 'Fill in this field.',
    'too-long': 'This text is too long.',
    'charter-required': 'Tick the box to accept the charter.',
    'numen-length': (count) =>
      `A NUMEN has 13 characters; there ${count === 1 ? 'is' : 'are'} ${count} here.`,
    'numen-character': (position) =>
      `Unexpected character in position ${position}: a NUMEN has only digits and unaccented letters.`,
    'date-impossible': 'This date does not exist. Check the day, month and year.',
    'date-future': 'This date is in the future.',
    'year-four-digits': 'Write the year with 4 digits, for example 1985.',
    'too-young': 'Check the year of birth.',
    'email-format': 'Write a single address, for example name@example.com.',
    'email-academic':
      'Choose a private address: on the day you need it, you may be locked out of your académie mailbox.',
    'mobile-format': 'Write a mobile number, for example 0696 12 34 56.',
    'code-format': 'The code has 6 digits, or 10 characters if it came from your HR officer.',
    'code-wrong': (left) =>
      left > 0
        ? `That is not the right code. You have ${left} attempt${s(left)} left.`
        : 'That is not the right code.',
    'code-expired': 'This code is no longer valid. Ask for a new one.',
    'code-used-up': 'Too many attempts with this code. Ask for a new one.',
    'undo-code-format': 'The undo code has 10 characters. You will find it in the alert message.',
    'undo-code-wrong':
      'This code cannot undo anything. Check it, or ask for help if it is more than 7 days old.',
    'contact-known': 'This contact is already on file.',
    'contacts-full': 'You already have as many contacts as allowed. Remove one to add another.',
    'password-wrong': 'This is not your current password.',
    'password-short': (count) =>
      `Use at least 12 characters; there ${count === 1 ? 'is' : 'are'} ${count} here.`,
    'password-long': (count) => `Use 128 characters at most; there are ${count} here.`,
    'password-digits': 'A password made only of digits needs at least 16. You can also add letters.',
    'password-characters':
      'This password contains an invisible character that you could not type again. Type it on the keyboard.',
    'password-personal':
      'This password contains something personal: your name, username, address, date of birth or NUMEN.',
    'password-guessable': 'This password is too easy to guess. Try three or four unrelated words.',
    'password-same': 'This is already your password. Choose another one.',
    'name-characters': 'Write a name in letters, with no digits and no address.',
    'phone-format': 'Write a whole telephone number, for example 01 99 00 12 34.',
    'uai-format': 'This UAI code is not right: it has 7 digits and a letter, for example 0999999F.',
    'contact-required': 'Give a telephone number or an email address, so that you can be answered.',
    'slots-count': 'Choose one, two or three times.',
    'slot-gone': 'A time you chose is no longer offered. Choose another one.',
    'copy-required': 'Choose a picture of the document; it is erased after 30 minutes.',
    'file-kind': 'This is not a readable JPEG or PNG picture.',
  },
  problems: {
    'not-understood': 'The service did not understand this request. Reload the page and try again.',
    'bad-credentials': 'Wrong username or password. Check both, and Caps Lock.',
    'session-ended': 'You have been signed out. Sign in again.',
    'password-is-numen':
      'Your password is still your NUMEN, which other people know. Choose a new one: it takes 4 minutes.',
    'password-expired': 'Your password has expired. Call the rectorat to choose a new one.',
    'account-blocked': 'The académie has blocked your account to protect it. Call the rectorat.',
    'account-disabled':
      'This account is closed because you have left the académie. If you have a question, call the rectorat.',
    'not-found': 'The service cannot find what was asked for. Reload the page.',
    'step-closed': 'You have already completed this step.',
    'subject-changed': 'Somebody else has signed in with this browser. Reload the page; nothing was changed.',
    'password-needed': 'For this change, please type your password again.',
    'in-progress': 'Your request is being processed. Wait a few seconds, then try again.',
    'flow-ended': 'Your session here has ended. Start again: nothing has been changed.',
    'too-large': 'What you are sending is too large.',
    'invalid-fields': 'Check your answers.',
    'identity-not-matched': 'We cannot activate an account with these details.',
    'key-reused': 'This request was already sent with different answers. Reload the page.',
    'too-many-attempts': 'Too many attempts in a short time.',
    'daily-limit':
      'Too many attempts in 24 hours. You will gradually be able to try again; if it is urgent, call the rectorat.',
    maintenance:
      'The service is down for maintenance. What you typed is still here; try again in a few minutes.',
    unavailable:
      'The service is not responding properly. What you typed is still here; try again in a moment.',
    unreachable: 'The network is not responding. Nothing is lost: check your connection, then try again.',
    unexpected: 'Unexpected reply. If you are on public Wi-Fi, open its welcome page first, then try again.',
  },
}
