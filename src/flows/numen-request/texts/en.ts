import type { fr } from './fr.ts'

export const en: typeof fr = {
  title: 'NUMEN unknown',
  steps: {
    category: 'Your job',
    appointment: 'Appointment',
    copy: 'Request',
    receipt: 'Receipt',
  },
  category: {
    heading: 'Find your NUMEN',
    lead: 'Your NUMEN is on your letter of appointment, on your contract or in I-Prof. Your school office often knows it. If not, ask for it here: 3 steps, about 3 minutes.',
    question: 'What is your job?',
    choose: 'Choose an answer.',
    goesTo: (manager) => `Your HR officer (gestionnaire): ${manager}`,
    byTelephone: 'Your HR officer answers by telephone',
    call: (assistance) =>
      `For these jobs nobody can receive an online request. Call ${assistance}: they will tell you how to get your NUMEN.`,
    never: 'A NUMEN is never sent by email. Beware of anyone who asks you for it in a message.',
    submit: 'Continue',
  },
}
