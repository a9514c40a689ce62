import { defineTexts, useTexts } from './texts.ts'
import type { fr } from './fr.ts'

export type Shell = typeof fr

/** The texts every page shares: layout, home, common controls, refusals. */
export const shell = defineTexts<Shell>({
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
})

export const useShell = () => useTexts(shell)
