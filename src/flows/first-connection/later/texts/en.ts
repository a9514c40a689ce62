import type { fr } from './fr.ts'

export const en: typeof fr = {
  code: {
    headingSent: 'Enter the code we sent you',
    headingManager: 'Enter the code from your HR officer',
    lead: (sentTo) => `We sent a 6-digit code to ${sentTo}, the contact that human resources have for you.`,
    notSent:
      'Too many codes have been asked for with this contact. Wait a few minutes, then ask for a new one.',
    managerLead:
      'Your académie asks for a code from your HR officer (gestionnaire): 10 characters, valid for 48 hours.',
    noAccess: 'I no longer have access to this contact',
    noAccessHelp:
      'Ask your HR officer (gestionnaire) for a code: once they have checked who you are, they will give you 10 characters to enter here, valid for 48 hours.',
  },
  contact: {
    heading: 'Where can we send you a code if you lose access?',
    lead: 'This private contact will receive the codes and alerts for your account. Nobody else will see it.',
    kind: 'Choose your rescue contact',
    byEmail: 'A private email address',
    byMobile: 'A mobile phone',
    none: 'I have neither private email nor mobile',
    noneHint: 'If you forget your password, only a code from your HR officer will get you back in.',
    email: 'Private email address',
    emailHint: 'Not your académie address: you may be locked out of it on the day.',
    mobile: 'Mobile number',
    mobileHint: 'For example 0696 12 34 56.',
    submit: 'Get a code',
    submitNone: 'Continue without a contact',
    codeHeading: 'Enter the code you received',
    codeLead: (sentTo) => `We sent a 6-digit code to ${sentTo}.`,
    change: 'Change contact',
    settled: (sentTo) => `Your rescue contact ${sentTo} is verified.`,
    settledNone: 'You chose to continue without a rescue contact.',
    next: 'Continue',
  },
  password: {
    heading: 'Choose your password',
    lead: 'Here are your username and your address. You can sign in with either one, and this password.',
    uid: 'Username',
    address: 'Académie email address',
    submit: 'Activate my account',
  },
  done: {
    heading: (firstName) => `${firstName}, your account is active`,
    lead: 'Keep your username: you will need it to sign in.',
    signIn: 'Sign in',
    print: 'Print this sheet',
    printNote: 'This sheet does not show your password. Do not write it here.',
    nextTitle: 'What next',
    devices: 'Add your mailbox to your phone, with this username.',
    next: ['Bookmark the home page of this site: it will help you if you lose access.'],
    forwardingFrom: (when) =>
      `For your security, you can have your messages forwarded to another address from ${when}.`,
    site: 'Website',
  },
  refused: {
    title: 'We cannot activate an account with these details',
    reasons: 'Here are the possible reasons:',
    active: 'Your account is already active.',
    signIn: 'Sign in',
    forgottenIdentifier: 'Forgotten your username?',
    forgottenPassword: 'Forgotten your password?',
    typo: 'There is a typing mistake in the name, the NUMEN or the date. Correct it below.',
    recruit: 'You have only just been recruited: your file arrives overnight. Try again tomorrow.',
  },
}
