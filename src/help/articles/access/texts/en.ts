import type { fr } from './fr.ts'

export const en: typeof fr = {
  'saisie-trop-rapide': [
    {
      text: 'After several tries in quick succession, the service makes you wait before the next one. This is what stops a stranger from trying thousands of passwords. You have done nothing wrong.',
    },
    {
      steps: [
        'Read the waiting time on screen: it counts down by itself. Reloading the page or pressing again does not help.',
        'Meanwhile, check your username, Caps Lock and the language of your keyboard.',
        'When the wait is over, make the password visible with “Show”, then try just once.',
        'If the password is refused again, choose a new one: it is quicker than guessing.',
      ],
    },
    {
      note: 'A phone or mail program that still has the old password keeps trying without you, all day long. Correct it, or the wait will come back.',
    },
    { pages: { forgottenPassword: 'Choose a new password', blockedAccount: 'My account is blocked' } },
  ],
  'compte-bloque': [
    { heading: 'Too many tries' },
    {
      text: 'This block ends by itself, usually within a few minutes. You can also unlock your account with a code and keep your password.',
    },
    { heading: 'Blocked by the académie' },
    {
      text: 'When an account sends fraudulent messages, the académie blocks it to protect everyone. Choose a new password, check your account, then call the rectorat to have your mailbox reopened.',
    },
    { heading: 'Password expired' },
    { text: 'Sign in with the expired password: the page asks for a new one at once.' },
    { heading: 'Someone else is using my account' },
    {
      steps: [
        'Choose a new password right away: every open session is closed.',
        'Go through the account check-up: forwards, mail rules, rescue contacts, devices.',
        'Tell the rectorat, especially if messages were sent in your name.',
      ],
    },
    {
      pages: {
        blockedAccount: 'Unlock my account',
        forgottenPassword: 'Choose a new password',
        accountCheckUp: 'Check my account',
      },
    },
  ],
  'code-non-recu': [
    {
      text: 'A code usually arrives within a minute, by email or text message, at the rescue contact saved in your account.',
    },
    {
      steps: [
        'Wait one minute and keep the page open: the code is valid for 10 minutes.',
        'Look in the spam folder of your private mailbox.',
        'Make sure you are looking in the right mailbox: the code never goes to your académie mailbox.',
        'Ask for another code, by text message if a mobile number is saved. Use the latest one: earlier codes no longer work.',
        'If you no longer have access to that rescue contact, your HR officer can give you a code, valid for 48 hours.',
      ],
    },
    {
      note: 'If no rescue contact is saved, or the username is misspelt, nothing is sent. To protect you, the page then gives exactly the same answer.',
    },
    { pages: { forgottenIdentifier: 'Recover my username', accountContacts: 'My rescue contacts' } },
  ],
  'effacer-cache-et-cookies': [
    {
      text: 'Your browser keeps a copy of pages (the cache) and small files (cookies). A damaged or outdated copy can stop a site from working; clearing it touches neither your messages nor your account.',
    },
    {
      note: 'First try a private window. If the page works there, the cache or a browser extension is indeed the cause.',
    },
    { heading: 'Chrome or Edge, on a computer' },
    {
      steps: [
        'Press Ctrl + Shift + Delete (Mac: Cmd + Shift + Delete).',
        'Choose the time range “All time”.',
        'Tick cookies and cached images and files. Leave passwords unticked.',
        'Press “Delete data” or “Clear now”, then open the page again.',
      ],
    },
    { heading: 'Firefox, on a computer' },
    {
      steps: [
        'Press Ctrl + Shift + Delete (Mac: Cmd + Shift + Delete).',
        'Choose “Everything”, tick cookies and cache, then clear.',
      ],
    },
    { heading: 'On an iPhone or iPad' },
    {
      steps: [
        'Open Settings, then Safari (under “Apps” in recent versions).',
        'Tap “Clear History and Website Data”, then confirm.',
      ],
    },
    { heading: 'Android phone' },
    {
      steps: [
        'In Chrome, tap the three dots, then “Delete browsing data”.',
        'Choose the time range, leave passwords unticked, then confirm.',
      ],
    },
    { text: 'You will have to sign in to your sites again. Have your usernames and passwords at hand.' },
  ],
  maintenance: [
    {
      text: 'During maintenance the service is stopped on purpose, to be repaired or updated. A banner says so at the top of every page.',
    },
    {
      list: [
        'Whatever you have already saved is still saved.',
        'What you are typing stays on the page: keep it open.',
        'Mail sent to you is not lost: it waits, and arrives afterwards.',
      ],
    },
    {
      text: 'Try again after a few minutes. If there is no banner, the fault lies elsewhere: the help assistant looks for it.',
    },
    { pages: { help: 'Open the assistant' } },
  ],
}
