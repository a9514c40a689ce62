import { academy } from '#src/academy/academy.ts'
import { defineTexts } from '#src/i18n/texts.ts'
import type { fr as access } from './access/texts/fr.ts'
import type { fr as moving } from './moving/texts/fr.ts'
import type { fr as services } from './services/texts/fr.ts'
import type { Slug } from './article.ts'
import type { fr as webmail } from './webmail/texts/fr.ts'

/** Articles that are read one after the other are fetched together, in the reader's language. */
export const bodies = {
  access: defineTexts<typeof access>({
    fr: () => import('./access/texts/fr.ts'),
    en: () => import('./access/texts/en.ts'),
    es: () => import('./access/texts/es.ts'),
  }),
  services: defineTexts<typeof services>({
    fr: () => import('./services/texts/fr.ts'),
    en: () => import('./services/texts/en.ts'),
    es: () => import('./services/texts/es.ts'),
  }),
  webmail: defineTexts<typeof webmail>({
    fr: () => import('./webmail/texts/fr.ts'),
    en: () => import('./webmail/texts/en.ts'),
    es: () => import('./webmail/texts/es.ts'),
  }),
  moving: defineTexts<typeof moving>({
    fr: () => import('./moving/texts/fr.ts'),
    en: () => import('./moving/texts/en.ts'),
    es: () => import('./moving/texts/es.ts'),
  }),
}
export type GroupName = keyof typeof bodies

/** What each group holds, in the order it is listed. */
export const groups = {
  access: ['saisie-trop-rapide', 'compte-bloque', 'code-non-recu', 'effacer-cache-et-cookies', 'maintenance'],
  services: ['numen', 'iprof-et-messagerie', 'magistere', 'reconnaitre-hameconnage'],
  webmail: [
    'webmail-preferences',
    'webmail-dossiers',
    'webmail-signature',
    'webmail-calendriers',
    'webmail-carnet-adresses',
  ],
  moving: ['transfert-nouveau-webmail', 'transfert-ancien-webmail', 'migration-messagerie'],
} as const satisfies Record<GroupName, readonly Slug[]>

export const groupNames = Object.keys(groups) as GroupName[]

/** Whether an article may be read: a migration without a date is no news. */
export const isShown = (slug: Slug) => slug !== 'migration-messagerie' || academy.migration !== undefined
