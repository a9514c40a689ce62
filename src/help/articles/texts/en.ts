import type { fr } from './fr.ts'

export const en: typeof fr = {
  articles: {
    'saisie-trop-rapide': {
      title: 'Typed too fast, too many tries',
      summary: 'Why you have to wait before trying again, and what to do meanwhile.',
      keywords: 'wait waiting attempts retry several times quickly minutes countdown slow down',
    },
    'compte-bloque': {
      title: 'Account blocked: causes and cures',
      summary: 'Too many tries, blocked by the académie, password expired, intruder.',
      keywords: 'unlock unblock suspended disabled expired hacked intruder access denied closed',
    },
    'code-non-recu': {
      title: 'The code does not arrive',
      summary: 'Where to look, how long to wait, and the other way to get it.',
      keywords: 'receive received sms text message verification confirmation spam junk delay nothing',
    },
    'effacer-cache-et-cookies': {
      title: 'Clear the cache and cookies',
      summary: 'When a page stays blank, loads for ever or shows an old version.',
      keywords: 'empty delete history browser chrome firefox safari edge white page broken bug slow working',
    },
    maintenance: {
      title: 'Service under maintenance',
      summary: 'What happens during maintenance, and when to try again.',
      keywords: 'outage unavailable down out of order update server error 503',
    },
    numen: {
      title: 'What is the NUMEN?',
      summary: 'Your staff number: what it looks like, where to find it, what it is for.',
      keywords: 'national education 13 characters definition',
    },
    'iprof-et-messagerie': {
      title: 'I-Prof is not the mailbox',
      summary: 'I-Prof receives notices; your email is in the académie mailbox.',
      keywords: 'career file courrier promotion transfer difference reply send',
    },
    magistere: {
      title: 'M@gistère uses the same username and password',
      summary: 'Signing in to the online training platform.',
      keywords: 'training course platform distance learning enrol',
    },
    'reconnaitre-hameconnage': {
      title: 'Recognise phishing',
      summary: 'The signs of a fake message, and what to do if you gave your password away.',
      keywords: 'scam fraud fake suspicious spam hacker theft dubious link security',
    },
    'webmail-preferences': {
      title: 'Webmail: preferences',
      summary: 'Language, time zone, display, out-of-office reply.',
      keywords:
        'mailbox settings options configure absence vacation holiday automatic autoreply language time',
    },
    'webmail-dossiers': {
      title: 'Webmail: folders and filters',
      summary: 'File your messages, sort them automatically, make room in a full mailbox.',
      keywords: 'mailbox sort tidy rule full quota space trash archive delete',
    },
    'webmail-signature': {
      title: 'Webmail: signature',
      summary: 'Put a signature at the bottom of your messages.',
      keywords: 'mailbox sign footer name role details',
    },
    'webmail-calendriers': {
      title: 'Webmail: calendars',
      summary: 'Create an event, invite people, share a calendar.',
      keywords: 'mailbox agenda appointment meeting schedule timetable diary sharing invitation',
    },
    'webmail-carnet-adresses': {
      title: 'Webmail: address book',
      summary: 'Find a colleague, keep a contact, create a list.',
      keywords: 'mailbox contacts directory mailing group recipients blind copy bcc',
    },
    'transfert-nouveau-webmail': {
      title: 'Forwarding: in the new webmail',
      summary: 'Set up a forward, and prove that it works.',
      keywords: 'forward gmail private personal rule confirm automatic',
    },
    'transfert-ancien-webmail': {
      title: 'Forwarding: one set in the old webmail',
      summary: 'Find, redo or stop a forward set long ago.',
      keywords: 'previous version stop remove former forgotten',
    },
    'migration-messagerie': {
      title: 'New mailbox: the checklist',
      summary: 'What to do before and after the national migration.',
      keywords: 'change server move prepare switch',
    },
  },
  pages: {
    firstConnection: {
      title: 'Activate my account',
      summary: 'Your first sign-in, with your NUMEN.',
      keywords: 'first time new newcomer trainee create register activation',
    },
    signIn: {
      title: 'Sign in',
      summary: 'Open your account.',
      keywords: 'log enter access connect session signin',
    },
    forgottenPassword: {
      title: 'Forgotten password',
      summary: 'Choose a new one, with a code.',
      keywords: 'forgot lost reset change new refused wrong incorrect',
    },
    forgottenIdentifier: {
      title: 'Forgotten username',
      summary: 'Receive it at your rescue contact.',
      keywords: 'forgot lost recover user name',
    },
    blockedAccount: {
      title: 'Unlock my account, or take it back',
      summary: 'The right way out, depending on what happened.',
      keywords: 'blocked unblock hacked',
    },
    numenUnknown: {
      title: 'I do not know my NUMEN',
      summary: 'Make an appointment, or send a request.',
      keywords: 'unknown forgot forgotten lost find ask obtain',
    },
    undo: {
      title: 'Undo a change',
      summary: 'With the code of an alert, for a change you did not make.',
      keywords: 'alert cancel revert not me',
    },
    accountForwarding: {
      title: 'Forward my mail',
      summary: 'To a private address, with a test that proves it.',
      keywords: 'forwarding redirection gmail personal address',
    },
    accountSignature: {
      title: 'Compose my signature',
      summary: 'A clear signature to copy into your mailbox.',
      keywords: 'create template sign',
    },
    accountContacts: {
      title: 'My rescue contacts',
      summary: 'The private email or mobile your codes go to.',
      keywords: 'number changed recovery backup private add',
    },
    accountPassword: {
      title: 'Change my password',
      summary: 'When you know the current one.',
      keywords: 'modify renew new',
    },
    accountCheckUp: {
      title: 'Check my account',
      summary: 'Forwards, rules, devices: keep or remove.',
      keywords: 'security hacked intruder checkup',
    },
    devices: {
      title: 'My mail on my devices',
      summary: 'Phone, tablet, computer: the settings.',
      keywords: 'imap smtp server port iphone android outlook thunderbird configure app',
    },
    report: {
      title: 'Report a problem',
      summary: 'Write to support, and follow the answer.',
      keywords: 'help ticket fault incident request support',
    },
    contact: {
      title: 'Contact the rectorat (head office)',
      summary: 'Addresses, telephones, opening hours.',
      keywords: 'call reach open number reception',
    },
  },
}
