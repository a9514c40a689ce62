import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Change my password',
  lead: 'Your other sessions will be closed, and your rescue contacts will be told.',
  expired: 'Your password has expired',
  expiredText: 'Choose a new one to carry on. Nothing else is possible before that.',
  current: 'Current password',
  submit: 'Change my password',
  doneTitle: 'Your password is changed',
  done: 'Your other sessions are closed. An alert has gone to your rescue contacts and your académie mailbox.',
  devices: 'Update your devices',
  devicesText:
    'A device that keeps the old password tries it over and over, and in the end locks your account. Enter the new one wherever the old one was saved:',
  devicesList: [
    'the mail app on your phone and tablet',
    'the mail program on your computer',
    'the passwords saved in your browsers',
    'your school’s Wi-Fi, if it uses this account',
  ],
  devicesSee: 'The settings of my mail on my devices',
}
