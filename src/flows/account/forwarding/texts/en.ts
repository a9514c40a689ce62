import type { fr } from './fr.ts'

export const en: typeof fr = {
  titles: {
    adresse: 'Forwarding my mail',
    confirmation: 'Confirm the address',
    essai: 'Test the forward',
    termine: 'My forward',
  },
  steps: {
    adresse: 'Address',
    confirmation: 'Confirm',
    essai: 'Test',
    termine: 'Forward in place',
  },
  lead: 'Receive in your private mailbox a copy of the mail that arrives at your académie address.',
  news: {
    removed: 'The forward is removed. Your mail stays in your académie mailbox.',
    givenUp: 'The request is dropped. None of your mail went to that address.',
    changed: 'The change is saved. An alert is on its way to you.',
  },
  facts: {
    to: 'Destination address',
    copy: 'Copy in the académie mailbox',
    kept: 'Yes, every message stays there too',
    notKept: 'No, messages do not stay',
    until: 'Last day',
    enabled: 'Forwarding of mail',
    on: 'On',
    off: 'Paused',
  },
  network: (address) => `Mail servers write this address ${address}.`,
  forbidden: 'Your académie does not allow forwarding',
  forbiddenText:
    'Work mail must stay on the servers of the académie. To read it anywhere, add your académie mailbox to your phone.',
  forbiddenStays: 'A forward that is already in place can be removed here, at any time.',
  phone: 'Put my mail on my phone, without a forward',
  tooSoon: 'A little patience',
  tooSoonText: (when) =>
    `Your account has just been activated. To protect you from an intruder, a forward can only be asked for from ${when}.`,
  others: {
    title: 'A forward has been set up elsewhere',
    text: 'It does not come from this page: perhaps from the webmail, from a mail program, or from someone else. Your mail goes to:',
    check: 'Check my account, to keep it or remove it',
  },
  risks: {
    title: 'Before you go on',
    text: 'Your académie advises against forwarding to a private mailbox. Here is why:',
    list: [
      'Your mail is about pupils and colleagues. Once forwarded, the académie no longer protects it.',
      'If your private mailbox is broken into, your work mail is read as well.',
      'If it is full, or takes a message for spam, you do not see that message.',
    ],
    accept: 'I have read these risks and I accept them',
  },
  form: {
    forwardTo: 'Private email address',
    forwardToHint:
      'One address only, your own. It will receive a code to confirm: nothing is forwarded before.',
    keepCopy: 'Keep a copy',
    keepCopyHint: 'Every message stays in your académie mailbox too. This is safer.',
    keepCopyLocked: 'Every message stays in your académie mailbox too: your académie requires it.',
    enabled: 'Forward incoming messages',
    enabledHint: 'Untick to pause the forward without deleting it.',
    until: 'Last day of the forward',
    untilHint: (latest) => `${latest} at the latest. We will remind you 30 days and 7 days before.`,
    submit: 'Continue',
    save: 'Save',
    current: 'Back to my forward',
  },
  noCopy: {
    title: 'Keep no copy?',
    text: 'Your messages will exist in your private mailbox only. If it rejects them, deletes them or files them as spam, nobody will be able to find them again, not even the académie.',
    keep: 'Keep a copy',
    submit: 'Go on without a copy',
  },
  stale: {
    title: 'This setting has changed meanwhile',
    text: 'It was changed in another tab or on another device. Nothing you typed is lost: compare, then save again to keep what you typed.',
    theirs: 'What is saved',
    mine: 'What you typed',
    none: 'No forward.',
    take: 'Take what is saved',
  },
  code: {
    lead: (address) =>
      `A code of 6 digits has been sent to ${address}. It proves that this mailbox is yours.`,
    valid: (when) => `It is valid until ${when}. You can close this page and come back.`,
    expired: 'The code is no longer valid: ask for another one.',
    meanwhile: (address) => `Until then, the forward to ${address} goes on.`,
    change: 'Change the address',
    giveUp: 'Give up',
  },
  test: {
    lead: (address) =>
      `A test message will go all the way, from your académie address to ${address}. Then you will know that the forward works.`,
    start: 'Send the test message',
    again: 'Send another test message',
    againFrom: (time) => `Three tests an hour: the next one will be possible in ${time}.`,
    later: 'See my forward without finishing the test',
    list: 'Stages of the test',
    stages: {
      rule: 'The rule is on the mail server',
      sent: 'The test message has left',
      delivered: 'It is in your académie mailbox',
      received: 'You have received it in your private mailbox',
    },
    states: {
      passed: 'Done',
      waiting: 'Under way',
      failed: 'Not yet',
      unknown: 'Cannot be seen from here',
      todo: 'To come',
      yours: 'Yours to say',
    },
    cures: {
      sent: 'The mail server does not answer. The message waits and will leave by itself: nothing is lost.',
      delivered:
        'More than 5 minutes have passed. Your académie mailbox may be full: delete some messages, empty the bin, then test again.',
      unknown: 'This server does not let us check. It is not a fault: go on.',
    },
    openMail: 'Open my mail',
    word: {
      title: 'Have you received the message?',
      text: (address) =>
        `Open ${address} and look for a message called “Forwarding test”. Type the word of 6 letters that it holds.`,
      label: 'Word in the message',
      submit: 'Check the word',
    },
    nothing: 'Nothing received?',
    reasons: [
      'Look in the spam folder, and mark the message as not spam.',
      'Wait a few minutes: some mailboxes are slow.',
      'Check the address above, letter by letter.',
      'Then send another test message.',
    ],
  },
  rule: {
    absent: {
      title: 'The rule is missing on the mail server',
      text: 'Your choice is saved here, but the server does not have the rule: nothing is forwarded. This is a known fault, and one button mends it.',
    },
    other: {
      title: 'The rule on the server is not the one you asked for',
      text: 'The mail server does something else than what is saved here. Write the rule again.',
    },
    'too-many': {
      title: 'The server takes no further forward',
      text: 'It limits how often a message is forwarded. Remove the other forward by checking your account, then write the rule again. If there is no other forward, call us.',
    },
    unknown: {
      title: 'The mail server does not answer',
      text: 'We do not know whether the forward works just now. Your choice is saved: look again in a few minutes.',
    },
    rewrite: 'Write the rule again',
  },
  verdict: {
    verified: (when) => `Active, verified on ${when}`,
    verifiedText: 'The mail server has the rule, and a test message came through.',
    unverified: 'Saved but not verified',
    unverifiedText: 'The rule is in place. A test message will tell whether mail really comes through.',
    suspended: 'Paused',
    suspendedText: 'Nothing is forwarded. Your setting is kept for later.',
    'still-on': 'Paused here, but still active on the server',
    'still-onText': 'The mail server still forwards. Write the rule again to stop it.',
    removing: 'Being removed',
    removingText:
      'The mail server has not answered yet. It is asked again by itself; until then, some mail may still be forwarded.',
  },
  actions: {
    test: 'Test it',
    testAgain: 'Test it again',
    change: 'Change',
    pause: 'Pause',
    resume: 'Resume',
    extend: (until) => `Extend until ${until}`,
    remove: 'Remove',
    removeAgain: 'Ask for the removal again',
  },
  removal: {
    title: 'Remove this forward?',
    text: (address) => `No more mail will go to ${address}. What is there already stays there.`,
    submit: 'Remove the forward',
    keep: 'Keep the forward',
  },
}
