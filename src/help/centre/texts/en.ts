import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Help',
  heading: 'How can we help you?',
  search: {
    label: 'Search the help',
    hint: 'One word is enough, even misspelt. Do not type a password or NUMEN here.',
    count: (count) => (count === 0 ? 'No results' : count === 1 ? 'One result' : `${count} results`),
    nothing: 'Try another word, or tell us below what is happening: the assistant looks into it with you.',
  },
  groups: {
    access: 'Signing in',
    services: 'Understanding my services',
    webmail: 'Using my mailbox',
    moving: 'Forwarding, changing mailbox',
  },
  articles: 'All articles',
  back: 'All help',
  important: 'Good to know',
  next: 'What to do now',
  others: 'Read next',
  unsolved: 'Still stuck?',
  missing: {
    heading: 'There is no such article',
    text: 'Its address may have changed. Search for it with a word.',
  },
}
