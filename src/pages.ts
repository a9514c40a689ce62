import { paths, steps } from './paths.ts'

/** The articles of the help, one below its path; the same address in every language. */
export const articles = [
  'saisie-trop-rapide',
  'compte-bloque',
  'code-non-recu',
  'effacer-cache-et-cookies',
  'maintenance',
  'numen',
  'iprof-et-messagerie',
  'magistere',
  'reconnaitre-hameconnage',
  'webmail-preferences',
  'webmail-dossiers',
  'webmail-signature',
  'webmail-calendriers',
  'webmail-carnet-adresses',
  'transfert-nouveau-webmail',
  'transfert-ancien-webmail',
  'migration-messagerie',
] as const

const pages = new Set<string>([
  ...Object.values(paths),
  ...articles.map((slug) => `${paths.help}/${slug}`),
  ...Object.entries(steps).flatMap(([wizard, slugs]) =>
    slugs.map((slug) => `${paths[wizard as keyof typeof steps]}/${slug}`),
  ),
])

/** Whether the portal has a page at this pathname: any other is answered with a real 404. */
export const isPortalPath = (pathname: string) => pages.has(pathname.replace(/(.)\/$/, '$1'))
