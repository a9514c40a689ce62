import type { fr } from './fr.ts'

export const en: typeof fr = {
  'transfert-nouveau-webmail': [
    {
      text: 'The safest way is the “Forwarding my mail” page of your account: it has the address confirmed, sends a test message and reads the rule back from the server. You then know that the forward really works.',
    },
    { pages: { accountForwarding: 'Forward my mail' } },
    { heading: 'In the new webmail' },
    {
      steps: [
        'Open the preferences (the cogwheel), then “Mail”, then the “Forward” tab.',
        'Tick “Forward incoming messages” and enter a single address.',
        'Tick “Keep a copy”, then save.',
        'Open the page again: if the address is gone, confirm a second time.',
      ],
    },
    {
      note: 'Sometimes the screen shows a forward whose rule was never written. Run the test in your account: only that proves it.',
    },
  ],
  'transfert-ancien-webmail': [
    {
      text: 'A forward set long ago in the old webmail may still be at work, or may have stopped without a word. Look in your account: what it shows is what the server really does.',
    },
    {
      steps: [
        'Open the “Forwarding my mail” page of your account. It also shows what was set up elsewhere.',
        'If you recognise the address: set up the same forward from that page, then run the test.',
        'If you do not: remove it and change your password. Someone may be reading your mail.',
        'In the old webmail, if it still opens: “Options”, “Mail”, “Forwarding”, then untick and save.',
      ],
    },
    { pages: { accountForwarding: 'See my forward', accountCheckUp: 'Check my account' } },
  ],
  'migration-messagerie': [
    {
      text: 'Your mailbox is moving to another server. Your messages move with it; your address and password stay the same.',
    },
    { heading: 'Before' },
    {
      list: [
        'Delete what you no longer need and empty the trash.',
        'Save on your computer whatever you do not want to lose: contacts, calendar, attachments.',
        'Note your filters, signature and out-of-office reply: you may have to set them again.',
        'Check your rescue contact.',
      ],
    },
    { heading: 'Afterwards' },
    {
      list: [
        'Open the new mailbox from the home page of this site, never from a link in a message.',
        'Update every phone, tablet and computer with the new servers.',
        'Test your forward again.',
        'Put back your signature and filters.',
      ],
    },
    {
      note: 'Fraudsters take advantage of such changes. Nobody will ask for your password in order to “migrate” your mailbox.',
    },
    {
      pages: {
        devices: 'Set up my devices',
        accountContacts: 'My rescue contacts',
        accountForwarding: 'Test my forward',
        accountSignature: 'Compose my signature',
      },
    },
  ],
}
