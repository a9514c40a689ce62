import type { fr } from './fr.ts'

export const en: typeof fr = {
  'webmail-preferences': [
    { text: 'Preferences set the language, time, signature, filters and out-of-office reply.' },
    {
      steps: [
        'Open your mailbox in a browser, preferably on a computer.',
        'Press the cogwheel near your name.',
        'Choose “General” for language and time zone, “Mail” for how messages are shown.',
        'Save before you leave: otherwise nothing is kept.',
      ],
    },
    { heading: 'When you are away' },
    {
      text: 'The automatic reply is set in the same place (“Vacation” or “Out of office”). Give it an end date, and the name of someone to contact.',
    },
    { elsewhere: { webmail: 'Open my mailbox' } },
  ],
  'webmail-dossiers': [
    { heading: 'Create a folder' },
    {
      steps: [
        'On the left, open the menu of your account: three dots, or a right click on your name.',
        'Choose “New folder”, then give it a short name.',
        'Drag a message onto it, or use “Move to”.',
      ],
    },
    { heading: 'Let filters do the sorting' },
    {
      text: 'In the preferences, “Filters” sorts mail as it arrives. Start with a single filter, and check the folder it fills for a few days.',
    },
    { heading: 'My mailbox is full' },
    {
      list: [
        'Sort messages by size and delete the largest ones, in “Sent” too.',
        'Empty the trash: until then no space is freed.',
        'Save useful attachments on your computer.',
      ],
    },
    { elsewhere: { webmail: 'Open my mailbox' } },
  ],
  'webmail-signature': [
    { text: 'The signature is added at the bottom of every message you write.' },
    {
      steps: [
        'In your account, compose a signature and copy it.',
        'In your mailbox, open the preferences, then the mail or account settings.',
        'Paste it into the “Signature” box, then save.',
        'Start a new message: the signature should be at the bottom.',
      ],
    },
    {
      note: 'Keep it simple: no picture, no private number. Your messages are read on small screens, and passed on to strangers.',
    },
    { pages: { accountSignature: 'Compose my signature' } },
    { elsewhere: { webmail: 'Open my mailbox' } },
  ],
  'webmail-calendriers': [
    { text: 'The calendar opens next to your mail. You may have several: classes, meetings, personal.' },
    {
      steps: [
        'In your mailbox, open “Calendar”.',
        'Press a time to create an event: title, place, length.',
        'Add your colleagues’ addresses to invite them: their answer appears next to their name.',
      ],
    },
    { heading: 'Share a calendar' },
    {
      steps: [
        'Open the menu of the calendar, then “Sharing”.',
        'Find the person by name, then choose what they may see or change.',
      ],
    },
    {
      note: 'Never make public a calendar that names pupils. Mark sensitive events “private” or “confidential”.',
    },
    { elsewhere: { webmail: 'Open my mailbox' } },
  ],
  'webmail-carnet-adresses': [
    {
      text: 'The directory of the académie is already there: type the first letters of a name in the “To” field. The address book keeps your other contacts.',
    },
    {
      steps: [
        'In your mailbox, open “Address book” (or “Contacts”).',
        'Press “New contact”, fill in the name and address, then save.',
        'To write to the same group often, create a list and add your contacts to it.',
      ],
    },
    {
      note: 'When you write to families, put their addresses in blind copy (Bcc): they need not see each other’s.',
    },
    { elsewhere: { webmail: 'Open my mailbox' } },
  ],
}
