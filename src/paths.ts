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
