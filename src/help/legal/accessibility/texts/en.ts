import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Accessibility: not compliant',
  lead: (ofName) =>
    `Accessibility statement of the account portal of the académie ${ofName}, as article 47 of the French law of 11 February 2005 requires.`,
  state: {
    title: 'Where it stands',
    text: 'This portal does not comply with the French accessibility standard (RGAA 4.1.2), because nobody has audited it yet. Until an audit says otherwise, that is what the law has us write.',
  },
  checked: {
    title: 'What the project has checked itself',
    text: (criteria) => `Here is how the project judges the ${criteria} criteria. This count is no audit.`,
    counts: {
      met: 'Criteria met, as our tests show',
      audit: 'To be confirmed by a person',
      later: 'Not dealt with yet, or about pages to come',
      none: 'Not applicable',
    },
    what: [
      'An automatic tool (axe) looks at the pages, their steps and their error messages, in French, English and Spanish, light and dark, at four screen widths. Such a tool finds about a third of what can be wrong.',
      'The main journeys are walked with the keyboard alone, and in a window 320 pixels wide, with no sideways scrolling.',
      'Colours forced by the device and reduced motion are respected.',
    ],
  },
  missing: {
    title: 'What we know is missing',
    what: [
      'Nobody has walked through the portal with a screen reader yet (NVDA, VoiceOver, TalkBack).',
      'Reading with text at 200 % or with wider spacing has not been checked by a person.',
      'There is no site map, and the search covers the help only.',
      'Whether each wording is clear is still to be judged by somebody outside the project.',
    ],
  },
  made: {
    title: 'About this statement',
    text: (date) => `Made on ${date}, by the project itself. Technologies used: HTML, CSS, JavaScript.`,
  },
  report: {
    title: 'Report a barrier',
    text: (assistance) =>
      `Does a page get in your way, or keep something from you? Write to us, or call ${assistance}: say which page, and with which device. You will be given the information, or helped through the task.`,
    write: 'Report an accessibility problem',
    contact: 'Addresses and reception hours of the rectorat',
  },
  remedy: {
    title: 'If no answer comes',
    text: 'You reported a barrier that keeps you from a content or a task, and had no satisfactory answer? You may:',
    form: 'write online to the Défenseur des droits (the French ombudsman)',
    delegate: 'meet their delegate near you',
    post: 'send them a letter, free of charge and without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07, France',
  },
}
