import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'Legal notice',
  publisher: {
    title: 'Publisher',
    text: (ofName) => `This portal is published by the académie ${ofName}.`,
    address: 'Address',
    telephone: 'Telephone',
    director: 'Head of publication',
    noDirector: 'The académie has not said here yet who heads the publication. It answers by telephone.',
  },
  host: {
    title: 'Hosting',
    unknown: 'The académie has not said here yet who hosts this portal. It answers by telephone.',
    demonstration: 'This demonstration runs entirely in your browser.',
  },
  software: {
    title: 'Software',
    text: 'Alizé is free software under the MIT licence: anyone may read, use and change it. It is not a website of the French State and does not bear its brand.',
    others: 'Licences of the font and of the word lists',
  },
  more: {
    title: 'See also',
    personalData: 'Personal data: what is kept, why, for how long',
    accessibility: 'Accessibility: where this portal stands',
    contact: 'Contact the rectorat (head office)',
  },
}
