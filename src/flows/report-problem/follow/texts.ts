import { defineTexts } from '#src/i18n/texts.ts'
import type { fr } from './texts/fr.ts'

/** Loaded with the receipt of a report and with the page that follows it. */
export const texts = defineTexts<typeof fr>({
  fr: () => import('./texts/fr.ts'),
  en: () => import('./texts/en.ts'),
  es: () => import('./texts/es.ts'),
})
