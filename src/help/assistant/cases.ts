import type { Slug } from '../articles/article.ts'
import type { FoundPage } from '../articles/texts/fr.ts'
import type { CheckName } from './checks.ts'

interface Case {
  /** Those that may be the cause, the likeliest first. */
  checks: readonly CheckName[]
  /** Whether what the keyboard sends may be the cause. */
  types?: true
  pages: readonly FoundPage[]
  articles: readonly Slug[]
  /** What a report of it is about, as `?sujet=` of its page names it. */
  subject: string
}

const whatItTakes = ['network', 'speed', 'service', 'maintenance'] as const
const whatTheBrowserKeeps = ['cookies', 'storage', 'browser', 'clock'] as const

/** What may happen, by the value of `?cas=`, with what to look at and what to read. */
const cases = {
  connexion: {
    checks: [...whatItTakes, ...whatTheBrowserKeeps],
    types: true,
    pages: ['firstConnection', 'forgottenPassword', 'forgottenIdentifier', 'blockedAccount'],
    articles: ['compte-bloque', 'saisie-trop-rapide', 'effacer-cache-et-cookies'],
    subject: 'connexion',
  },
  'mot-de-passe': {
    checks: ['service', 'maintenance', 'clock'],
    types: true,
    pages: ['forgottenPassword', 'blockedAccount'],
    articles: ['saisie-trop-rapide', 'compte-bloque'],
    subject: 'connexion',
  },
  code: {
    checks: ['network', 'service', 'maintenance', 'mail', 'clock'],
    pages: ['forgottenIdentifier', 'accountContacts'],
    articles: ['code-non-recu'],
    subject: 'code',
  },
  page: {
    checks: [...whatItTakes, ...whatTheBrowserKeeps],
    pages: [],
    articles: ['effacer-cache-et-cookies', 'maintenance'],
    subject: 'page',
  },
  messages: {
    checks: ['network', 'service', 'maintenance', 'mail'],
    pages: ['accountForwarding', 'accountCheckUp'],
    articles: ['webmail-dossiers', 'transfert-ancien-webmail', 'iprof-et-messagerie', 'migration-messagerie'],
    subject: 'messagerie',
  },
  telephone: {
    checks: ['network', 'speed', 'clock'],
    pages: ['devices', 'forgottenPassword'],
    articles: ['saisie-trop-rapide', 'migration-messagerie'],
    subject: 'appareils',
  },
  transfert: {
    checks: ['service', 'maintenance', 'mail'],
    pages: ['accountForwarding', 'accountCheckUp'],
    articles: ['transfert-nouveau-webmail', 'transfert-ancien-webmail'],
    subject: 'transfert',
  },
  autre: {
    checks: [...whatItTakes, 'mail', ...whatTheBrowserKeeps],
    types: true,
    pages: [],
    articles: ['reconnaitre-hameconnage', 'numen', 'magistere', 'iprof-et-messagerie'],
    subject: 'autre',
  },
} as const satisfies Record<string, Case>
export type CaseName = keyof typeof cases
export const caseNames = Object.keys(cases) as CaseName[]

/** The case asked for in the address; undefined for anything else, `__proto__` included. */
export const caseIn = (search: URLSearchParams) => caseNames.find((name) => name === search.get('cas'))

export const caseOf = (name: CaseName): Case => cases[name]
