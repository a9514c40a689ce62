import type { ReportCategory } from '#src/contract/report.ts'
import type { Slug } from '#src/help/articles/article.ts'
import type { FoundPage } from '#src/help/articles/texts/fr.ts'
import { paths } from '#src/paths.ts'

interface Topic {
  /** In the address, `?sujet=`: other pages and printed sheets rely on it. */
  slug: string
  /** The pages that most often solve it. */
  pages: FoundPage[]
  /** What explains it. */
  articles: Slug[]
}

export const topics: Record<ReportCategory, Topic> = {
  'sign-in': {
    slug: 'connexion',
    pages: ['forgottenPassword', 'forgottenIdentifier', 'blockedAccount'],
    articles: ['saisie-trop-rapide', 'compte-bloque'],
  },
  code: { slug: 'code', pages: ['accountContacts', 'forgottenPassword'], articles: ['code-non-recu'] },
  'first-connection': {
    slug: 'premiere-connexion',
    pages: ['firstConnection', 'numenUnknown'],
    articles: ['numen', 'code-non-recu'],
  },
  mail: {
    slug: 'messagerie',
    pages: ['forgottenPassword', 'accountForwarding', 'blockedAccount'],
    articles: ['webmail-dossiers', 'iprof-et-messagerie', 'migration-messagerie'],
  },
  forwarding: {
    slug: 'transfert',
    pages: ['accountForwarding'],
    articles: ['transfert-nouveau-webmail', 'transfert-ancien-webmail'],
  },
  devices: {
    slug: 'appareils',
    pages: ['devices', 'accountPassword', 'blockedAccount'],
    articles: ['saisie-trop-rapide', 'migration-messagerie'],
  },
  hacked: {
    slug: 'piratage',
    pages: ['blockedAccount', 'undo', 'accountCheckUp'],
    articles: ['reconnaitre-hameconnage', 'compte-bloque'],
  },
  page: { slug: 'page', pages: [], articles: ['effacer-cache-et-cookies', 'maintenance'] },
  accessibility: { slug: 'accessibilite', pages: ['contact'], articles: [] },
  other: {
    slug: 'autre',
    pages: ['numenUnknown', 'contact'],
    articles: ['iprof-et-messagerie', 'magistere'],
  },
}

/** The category an address asks for; undefined for words it does not know. */
export const categoryOf = (slug: string | null): ReportCategory | undefined =>
  (Object.keys(topics) as ReportCategory[]).find((category) => topics[category].slug === slug)

/** The help of a category, or its form. */
export const addressOf = (category: ReportCategory, stage?: 'writing') =>
  `${paths.report}?sujet=${topics[category].slug}${stage ? '&ecrire' : ''}`
