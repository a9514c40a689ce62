import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Account check-up',
  lead: 'Here is everything that acts in your account. Keep what you recognise, remove the rest: nothing changes before the button at the bottom of the page.',
  blocked: 'Your mailbox is closed',
  blockedText: (assistance) =>
    `The académie has blocked your account to protect it, and only this page is open to you. Finish the check-up if you have not yet, then call ${assistance} with its reference: the académie is who reopens the mailbox.`,
  last: 'Last check-up',
  reference: 'Case reference',
  date: 'Date and time',
  outcome: 'Outcome',
  dropped: (count) =>
    count === 0 ? 'Everything was kept' : count === 1 ? '1 item removed' : `${count} items removed`,
  mailUnknown: 'The mail server does not answer',
  mailUnknownText:
    'Your forwards and rules cannot be read just now. Finish the rest, then come back to this page in an hour.',
  changed: 'The list changed while you were answering',
  changedText:
    'Nothing has been removed by this page. Your answers are kept: look at what is new, then finish.',
  nothing: 'Nothing to check',
  nothingText:
    'No forward, no rule, no rescue contact, no recognised device, no other session. You can still finish, to receive a reference to quote if you call.',
  unknownPlace: 'Unknown device',
  unnamed: 'Rule without a name',
  keepsCopy: 'Your messages are copied there, and also reach your mailbox.',
  keepsNoCopy: 'Your messages go there, and no longer reach your mailbox.',
  verified: (on) => `Verified on ${on}.`,
  remembered: (on) => `Recognised since ${on}.`,
  current: 'This is the device you are using.',
  seen: (when) => `Last active on ${when}.`,
  kinds: {
    forward: {
      title: 'Forwards of your mail',
      risk: 'With a forward, an intruder reads your messages without ever signing in, even after you change your password.',
      keep: 'Keep it: I asked for it',
      drop: 'Delete it: I do not recognise it',
      one: 'Forward to',
    },
    rule: {
      title: 'Rules of your mailbox',
      risk: 'With a rule, an intruder hides or deletes the messages that would warn you.',
      keep: 'Keep it: I wrote it',
      drop: 'Delete this rule: I do not recognise it',
      one: 'Rule',
    },
    contact: {
      title: 'Rescue contacts',
      risk: 'With a contact of their own, an intruder receives the codes that change your password.',
      keep: 'Keep it: it is mine',
      drop: 'Remove it: it is not mine',
      one: 'Rescue contact',
    },
    device: {
      title: 'Recognised devices',
      risk: 'From a recognised device, an intruder keeps attempts of their own at guessing your password.',
      keep: 'Keep it: this device is mine',
      drop: 'Forget it: it is not mine, or no longer',
      one: 'Recognised device',
    },
    session: {
      title: 'Sessions open elsewhere',
      risk: 'In an open session, an intruder acts without knowing your password.',
      keep: 'Leave it open: it is me',
      drop: 'End it: it is not me',
      one: 'Session on',
    },
  },
  undecided: 'Choose one of the two answers.',
  unsure: 'Not sure what to answer?',
  unsureText:
    'Removing a device or a session is harmless: you only have to sign in again. For a forward, a rule or a contact, ask before you answer; what you have ticked stays on this page.',
  submit: 'Finish the check-up',
  done: {
    title: 'Your check-up is recorded',
    lead: 'Keep this reference: you will be asked for it if you call.',
    dropped: 'What you removed',
    nothing: 'Nothing: you kept everything.',
    noContact: 'You no longer have a rescue contact',
    noContactBlocked: 'Say so when you call: without a contact, no code can be sent to you.',
    addContact: 'Add a rescue contact',
    next: 'What comes next',
    nextBlocked: (assistance) =>
      `Your mailbox stays closed. Call ${assistance} and give the reference: the académie will look at your case, then reopen your mailbox. Nobody will ask for your password.`,
    nextOpen: 'If someone else may have learnt your password, you need a new one.',
  },
}
