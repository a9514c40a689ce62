import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'First sign-in',
  steps: {
    identity: 'Who you are',
    code: 'Check it’s you',
    contact: 'Rescue contact',
    password: 'Password',
    done: 'Done',
  },
  identity: {
    heading: 'Activate your staff account',
    lead: 'About 4 minutes. Have your NUMEN (staff number) to hand, and a phone or a private email address.',
    charterTitle: 'The charter in three lines',
    charterLines: [
      'This account is yours alone: you give your password to nobody, not even a colleague or the help desk.',
      'You use it for your work, with respect for pupils, families and the law.',
      'You report a suspicious message, or a sign-in you do not recognise, without delay.',
    ],
    charterMore: 'Read the full charter',
    charterFull: [
      'Your staff account opens your work mailbox and the académie’s digital services. It is yours for as long as you are in post.',
      'You choose a password that you use nowhere else. Nobody at the académie needs to know it.',
      'The work mailbox is for work. Reasonable private use is accepted, but not for anything commercial, political or religious.',
      'Information about pupils and families does not leave the académie’s tools without good reason and protection.',
      'The académie records sign-ins and changes to your account in order to protect it. These records are kept for one year at most, and you may ask to see them.',
      'If there is a risk, the académie may suspend access. It tells you so and helps you get it back.',
    ],
    charterAccept: 'I have read and accept the charter',
    privacyTitle: 'Your personal data',
    privacy: (academy) =>
      `The rectorat (head office) of the académie ${academy} uses these details to recognise you and open your account. They are compared with those in your file; this site keeps neither your NUMEN nor your date of birth. You may ask the rectorat to show you or correct your data.`,
    submit: 'Continue',
    alreadyActive: 'Is your account already active? Sign in',
  },
}
