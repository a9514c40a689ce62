/**
 * Every URL of the portal, once. They are public: password managers, help desks and printed sheets rely on
 * them, so a path that has been published is redirected, never dropped.
 */
export const paths = {
  home: '/',
  signIn: '/connexion',
  firstConnection: '/premiere-connexion',
  forgottenIdentifier: '/identifiant-oublie',
  forgottenPassword: '/mot-de-passe-oublie',
  account: '/compte',
  accountPassword: '/compte/mot-de-passe',
  accountContacts: '/compte/secours',
  accountActivity: '/compte/activite',
  accountCheckUp: '/compte/verification',
  accountForwarding: '/compte/transfert',
  accountSignature: '/compte/signature',
  blockedAccount: '/compte-bloque',
  undo: '/annuler',
  numenUnknown: '/numen-inconnu',
  devices: '/appareils',
  /** Short enough to be typed from a notice board. */
  sheet: '/fiche',
  report: '/signaler',
  reportFollowUp: '/signaler/suivi',
  help: '/aide',
  contact: '/contact',
  accessibility: '/accessibilite',
  personalData: '/donnees-personnelles',
  legalNotice: '/mentions-legales',
  /** Every control in every state, for those who build the portal. Nothing leads there. */
  design: '/design',
} as const

/** The steps below a wizard's path, in their order. */
export const steps = {
  firstConnection: ['identite', 'code', 'secours', 'mot-de-passe', 'termine'],
  forgottenIdentifier: ['identite', 'envoye'],
  forgottenPassword: ['identifiant', 'code', 'mot-de-passe', 'termine'],
  accountForwarding: ['adresse', 'confirmation', 'essai', 'termine'],
  numenUnknown: ['categorie', 'rendez-vous', 'demande', 'recu'],
} as const

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
