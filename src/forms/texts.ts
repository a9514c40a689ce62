import { defineTexts } from '#src/i18n/texts.ts'
import type { fr } from './texts/fr.ts'

/** Loaded with each room that asks for a code, a new password or an e-mail address. */
export const texts = defineTexts<typeof fr>({
  fr: () => import('./texts/fr.ts'),
  en: () => import('./texts/en.ts'),
  es: () => import('./texts/es.ts'),
})
