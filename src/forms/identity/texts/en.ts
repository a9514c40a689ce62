import type { fr } from './fr.ts'

export const en: typeof fr = {
  whatIsNumen: 'Where do I find my NUMEN?',
  numenHelp:
    'The NUMEN is your personal number in the French education service: 13 characters, given to you when you took up your post. Your school office or your HR officer knows it. It will never be sent to you by email.',
  numenUnknown: 'I cannot find my NUMEN',
  lastName: 'Last name',
  lastNameHint: 'Your birth name or the name you use.',
  numen: 'NUMEN',
  numenHint: '13 characters, for example 30E2400099ABC. Spaces and small letters are fine.',
  numenShape: (position, found) =>
    position === 3
      ? `Character 3 is usually a letter, not “${found}”.`
      : `Character ${position} is unusual: “${found}”.`,
  numenSuggested: (position, found, suggested) =>
    `In position ${position}, “${found}” may be “${suggested}”.`,
  numenCheck: 'Check it, then carry on if this really is your NUMEN.',
  birthDate: 'Date of birth',
  birthDateHint: 'For example 14 3 1985.',
  day: 'Day',
  month: 'Month',
  year: 'Year',
}
