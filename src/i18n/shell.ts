import { defineTexts, useTexts } from './texts.ts'
import type { fr } from './fr.ts'

export type Shell = typeof fr

/** The texts every page shares: layout, home, common controls, refusals. */
export const shell = defineTexts<Shell>({
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
})

export const useShell = () => useTexts(shell)
