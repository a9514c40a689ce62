import { defineTexts } from '#src/i18n/texts.ts'
import type { fr } from './texts/fr.ts'

/** Loaded with the page, in the reader's language only. */
export const texts = defineTexts<typeof fr>({
  fr: () => import('./texts/fr.ts'),
  en: () => import('./texts/en.ts'),
  es: () => import('./texts/es.ts'),
})
