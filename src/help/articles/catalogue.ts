import { defineTexts } from '#src/i18n/texts.ts'
import type { fr } from './texts/fr.ts'

/** What can be found: every article, and every page one may look for. Fetched with the help; the articles are not. */
export const catalogue = defineTexts<typeof fr>({
  fr: () => import('./texts/fr.ts'),
  en: () => import('./texts/en.ts'),
  es: () => import('./texts/es.ts'),
})
