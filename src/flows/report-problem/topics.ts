import type { ReportCategory } from '#src/contract/report.ts'
import { paths } from '#src/paths.ts'
import type { fr } from './texts/fr.ts'

interface Topic {
  /** In the address, `?sujet=`: other pages and printed sheets rely on it. */
  slug: string
  /** The pages that most often solve it. */
  pages: (keyof typeof paths & keyof typeof fr.pages)[]
}

export const topics: Record<ReportCategory, Topic> = {
  'sign-in': { slug: 'connexion', pages: ['forgottenPassword', 'forgottenIdentifier', 'blockedAccount'] },
  code: { slug: 'code', pages: ['accountContacts', 'forgottenPassword'] },
  'first-connection': { slug: 'premiere-connexion', pages: ['firstConnection', 'numenUnknown'] },
  mail: { slug: 'messagerie', pages: ['forgottenPassword', 'accountForwarding', 'blockedAccount'] },
  forwarding: { slug: 'transfert', pages: ['accountForwarding'] },
  devices: { slug: 'appareils', pages: ['blockedAccount', 'accountPassword'] },
  hacked: { slug: 'piratage', pages: ['blockedAccount', 'undo', 'accountCheckUp'] },
  page: { slug: 'page', pages: [] },
  accessibility: { slug: 'accessibilite', pages: [] },
  other: { slug: 'autre', pages: ['numenUnknown', 'signIn'] },
}

/** The category an address asks for; undefined for words it does not know. */
export const categoryOf = (slug: string | null): ReportCategory | undefined =>
  (Object.keys(topics) as ReportCategory[]).find((category) => topics[category].slug === slug)

/** The help of a category, or its form. */
export const addressOf = (category: ReportCategory, stage?: 'writing') =>
  `${paths.report}?sujet=${topics[category].slug}${stage ? '&ecrire' : ''}`
