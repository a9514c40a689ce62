import { academy } from '#src/academy/academy.ts'
import type { Slug } from './article.ts'

/** What each group holds, in the order it is listed: articles that are read one after the other. */
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
} as const satisfies Record<string, readonly Slug[]>
export type GroupName = keyof typeof groups

export const groupNames = Object.keys(groups) as GroupName[]

/** Whether an article may be read: a migration without a date is no news. */
export const isShown = (slug: Slug) => slug !== 'migration-messagerie' || academy.migration !== undefined
