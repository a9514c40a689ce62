import { defineTexts } from '../texts.ts'
import type { fr } from './texts/fr.ts'

/** Apart from the shell's texts: nothing is refused before a page stands. */
export const texts = defineTexts<typeof fr>({
  fr: () => import('./texts/fr.ts'),
  en: () => import('./texts/en.ts'),
  es: () => import('./texts/es.ts'),
})
