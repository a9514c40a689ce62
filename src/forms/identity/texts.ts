import { defineTexts } from '#src/i18n/texts.ts'
import type { fr } from './texts/fr.ts'

/** Loaded with each room that asks who somebody is. */
export const texts = defineTexts<typeof fr>({
  fr: async () => (await import('./texts/fr.ts')).fr,
  en: async () => (await import('./texts/en.ts')).en,
  es: async () => (await import('./texts/es.ts')).es,
})
