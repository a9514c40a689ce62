import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'My signature',
  lead: 'A clear signature for your work messages, to copy into your mailbox.',
  yours: 'What you add',
  known:
    'Your name and address come from the directory. What you write here is neither sent nor saved: it is all gone when you leave the page.',
  role: 'Your position',
  roleHint: 'For example: professeure de lettres.',
  workplace: 'Your school or department',
  telephone: 'Work telephone',
  telephoneHint: 'Everyone you write to will see it.',
  hours: 'When to reach you',
  hoursHint: 'For example: lundi et jeudi, de 8 h à 12 h.',
  showAddress: 'Show my académie email address',
  preview: 'Preview',
  copy: 'Copy the signature',
  copyText: 'Copy the text only',
  copyFailed: 'Select the preview to copy it',
  paste: {
    title: 'Where to paste it',
    webmail: 'In the mailbox, on a computer',
    openMail: 'Open your mailbox.',
    webmailSteps: [
      'Open the preferences (often a cog), then the settings for mail or for your account.',
      'Look for “Signature”, paste yours, then save.',
      'Start a new message to check: the signature should be at the bottom.',
    ],
    phone: 'In the mail app of a phone',
    phoneSteps: [
      'Open this page on the phone, and copy the signature.',
      'In the settings of the app, or those of the phone, look for “Signature”.',
      'Press and hold in the box, choose “Paste”, then save.',
    ],
    phoneNote: 'Is the formatting lost, or do odd characters appear? Use “Copy the text only”.',
  },
}
