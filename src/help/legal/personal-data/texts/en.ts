import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Personal data',
  lead: 'What this portal keeps about you, why, for how long, and who sees it.',
  demonstration:
    'In this demonstration nothing leaves your browser, and the people are made up. Here is what the real service keeps.',
  controller: {
    title: 'Who answers for it',
    text: (ofName) =>
      `The académie ${ofName} is the controller of this data. The portal sells none of it; it does not measure its audience and calls no other site.`,
    elsewhere:
      'Your name, birth date, NUMEN and password are in the directory of the académie: the portal looks them up there, and makes no copy. Your messages and mail rules stay on the mail server.',
  },
  kept: 'What the service keeps',
  columns: { what: 'What', contains: 'Holds', until: 'Until', seenBy: 'Who sees it' },
  basis: {
    'public-service': 'Legal basis: the public task of the académie (GDPR, article 6(1)(e)).',
    'duty-of-security': 'Legal basis: the duty to protect your data (GDPR, articles 6(1)(c) and 32).',
  },
  purposes: {
    entry: {
      title: 'Letting you in, and nobody else',
      why: 'First connection, forgotten password or identifier, codes.',
    },
    account: { title: 'Running your account', why: 'Your settings, your sessions, your personal devices.' },
    contacts: {
      title: 'Reaching you when you are locked out',
      why: 'Your rescue contacts receive codes and alerts.',
    },
    forwarding: {
      title: 'Forwarding your mail',
      why: 'What you asked for, to check it and to tell you before it ends.',
    },
    numen: {
      title: 'Asking for your NUMEN',
      why: 'So that your HR officer knows who you are and can answer.',
    },
    messages: {
      title: 'Writing to you',
      why: 'So that you can check what we sent you, and nothing but that.',
    },
    security: {
      title: 'Protecting your account',
      why: 'To slow down guessing, undo what you did not do, and understand an incident.',
    },
  },
  kinds: {
    activation: 'First connection under way',
    code: 'Code sent',
    managerCode: 'Code given by your HR officer',
    reset: 'New password under way',
    recovery: 'Taking your account back after undoing a change',
    account: 'Account',
    session: 'Open session',
    device: 'Personal device',
    contact: 'Rescue contact',
    addition: 'Rescue contact to be confirmed',
    forward: 'Forward',
    declined: 'Forward declined by whoever received it',
    numenRequest: 'NUMEN request being prepared',
    numenCase: 'NUMEN request sent',
    message: 'Message sent',
    undo: 'Undo code',
    ticket: 'Security check-up, for the IT team',
    attempts: 'Recent attempts',
    sendings: 'Recent sendings',
    idempotency: 'Answer to a submission, so that nothing is done twice',
    audit: 'Security log',
  },
  data: {
    identifier: 'your identifier',
    language: 'your language',
    dates: 'dates and times',
    charter: 'the date you accepted the charter',
    progress: 'how far the task has got',
    contact: 'an e-mail address or a mobile number',
    'code-print': 'the fingerprint of the code, never the code',
    tries: 'the number of tries',
    'visit-print': 'a number drawn at random for this visit',
    'asked-print': 'the fingerprint of what was typed, unreadable',
    device: 'the browser and the system',
    change: 'what was changed',
    forward: 'the destination, the options and the end date',
    'forward-test': 'the word and the time of the test message',
    decisions: 'what you kept or removed',
    events: 'what happened, and how it ended',
    category: 'your staff category',
    requester: 'your last name, first name, birth date, school, telephone and e-mail, as typed',
    copy: 'the copy of your identity document, if you sent one',
    appointment: 'the site and the times you asked for',
    reference: 'a reference',
    message: 'the subject of the message, and its text until it is sent',
    print: 'the fingerprint of your identifier, instead of your name',
    address: 'the network address of the device (IP)',
    call: 'the technical number of a submission, or its answer',
  },
  readers: {
    service: 'the service alone',
    person: 'you, in your account',
    manager: 'your HR officer',
    'it-team': 'the IT team of the académie',
  },
  until: {
    year: 'one year',
    days: (count) => (count > 1 ? `${count} days` : `${count} day`),
    hours: (count) => (count > 1 ? `${count} hours` : `${count} hour`),
    removed: 'until you remove it, then 7 days at most',
    noEnd: 'no end set by the portal: ask the académie to erase it',
  },
  browser: {
    title: 'What your browser keeps',
    text: 'Only what is needed: no consent is therefore asked, and there is no tracker.',
    what: [
      'The language and appearance you chose, until you erase them.',
      'The time from which you may try again, when you have to wait.',
      'In the open tab, for half an hour at most, what you typed in a task; never a password, a code, a NUMEN or a birth date.',
      'What it takes to recognise your visit for 24 hours, your session for 8 hours, and your device for a year if you ticked “This is my own device”.',
    ],
    demonstration:
      'In this demonstration, the made-up world itself is kept in a database of this browser; the demonstration drawer lets you start again.',
  },
  rights: {
    title: 'Your rights',
    text: 'You may ask to see your data, to have it corrected or erased, to limit its use, or object to it for reasons of your own. Some of it must stay: the security log runs its term.',
    ask: (assistance) => `For any request, call ${assistance}.`,
    officer: 'Data protection officer',
    noOfficer:
      'The address of the data protection officer is not given here yet: the rectorat will tell you.',
    complaint:
      'If the answer does not suit you, you may lodge a complaint with the CNIL, the French data protection authority:',
  },
}
