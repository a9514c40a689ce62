import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Forgotten username',
  steps: { identity: 'Who you are', sent: 'On its way' },
  likely: 'What does my username look like?',
  identity: {
    heading: 'Find your username',
    addressTitle: 'Your académie email address signs you in too',
    address: (domain) => `If you know it (prenom.nom@${domain}), you do not need your username.`,
    signIn: 'Sign in',
    by: 'How shall we recognise you?',
    ways: {
      numen: {
        label: 'By my NUMEN (staff number)',
        hint: 'Your username goes to your rescue contacts.',
      },
      email: {
        label: 'By my private email address',
        hint: 'The one you gave as a rescue contact, or to your HR officer.',
      },
    },
    email: 'Private email address',
    emailHint: 'For example name@example.com. Your username is only sent to an address already on file.',
    privacyTitle: 'Your personal data',
    privacy: (academy) =>
      `The rectorat (head office) of the académie ${academy} uses these details to recognise you and send you your username. They are compared with those in your file; this site keeps neither your NUMEN nor your date of birth. You may ask the rectorat to show you or correct your data.`,
    submit: 'Send me my username',
    neither: 'I have neither a NUMEN nor a private email on file',
    neitherHelp:
      'Someone at the rectorat can recognise you in another way. Have your name, your school and an identity document to hand.',
    firstTime: 'Never signed in before? Activate my account',
  },
}
