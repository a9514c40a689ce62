import type { Entry, PageName, Slug } from '../article.ts'

/** The pages of the portal that people look for by what they need. */
export type FoundPage = Extract<
  PageName,
  | 'firstConnection'
  | 'signIn'
  | 'forgottenPassword'
  | 'forgottenIdentifier'
  | 'blockedAccount'
  | 'numenUnknown'
  | 'undo'
  | 'accountForwarding'
  | 'accountSignature'
  | 'accountContacts'
  | 'accountPassword'
  | 'accountCheckUp'
  | 'devices'
  | 'report'
  | 'contact'
>

/** Keywords are what people type: other words for the same thing, and what went wrong. Synonyms are kept apart. */
export const fr: { articles: Record<Slug, Entry>; pages: Record<FoundPage, Entry> } = {
  articles: {
    'saisie-trop-rapide': {
      title: 'Saisie trop rapide, trop d’essais',
      summary: 'Pourquoi il faut attendre avant d’essayer encore, et que faire pendant ce temps.',
      keywords:
        'attendre attente patienter tentatives essayer réessayer plusieurs fois vite minutes compteur ralenti',
    },
    'compte-bloque': {
      title: 'Compte bloqué : les causes et les solutions',
      summary: 'Trop d’essais, blocage par l’académie, mot de passe expiré, intrus.',
      keywords: 'débloquer déblocage suspendu désactivé expiré piraté pirate intrus accès refusé fermé',
    },
    'code-non-recu': {
      title: 'Le code n’arrive pas',
      summary: 'Où le chercher, combien de temps attendre, et l’autre moyen de l’obtenir.',
      keywords: 'reçu reçois recevoir sms vérification validation confirmation spam indésirables délai rien',
    },
    'effacer-cache-et-cookies': {
      title: 'Effacer le cache et les cookies',
      summary: 'Quand une page reste blanche, tourne sans fin ou montre une ancienne version.',
      keywords:
        'vider supprimer historique navigateur chrome firefox safari edge page blanche affiche charge bug lent fonctionne marche',
    },
    maintenance: {
      title: 'Service en maintenance',
      summary: 'Ce qui se passe pendant une maintenance, et quand réessayer.',
      keywords: 'panne indisponible hors service arrêt coupure travaux mise à jour erreur serveur 503',
    },
    numen: {
      title: 'Qu’est-ce que le NUMEN ?',
      summary: 'Votre numéro d’agent : à quoi il ressemble, où le trouver, à quoi il sert.',
      keywords: 'numéro éducation nationale 13 caractères matricule définition',
    },
    'iprof-et-messagerie': {
      title: 'I-Prof n’est pas la messagerie',
      summary: 'I-Prof reçoit des informations ; vos e-mails sont dans la messagerie académique.',
      keywords: 'carrière dossier courrier avancement mutation différence répondre envoyer',
    },
    magistere: {
      title: 'M@gistère utilise les mêmes identifiants',
      summary: 'Se connecter à la plateforme de formation en ligne.',
      keywords: 'formation parcours plateforme distance stage inscription connexion',
    },
    'reconnaitre-hameconnage': {
      title: 'Reconnaître l’hameçonnage',
      summary: 'Les signes d’un faux message, et que faire si vous avez donné votre mot de passe.',
      keywords: 'phishing arnaque fraude frauduleux faux suspect spam pirate vol lien douteux sécurité',
    },
    'webmail-preferences': {
      title: 'Webmail : les préférences',
      summary: 'Langue, fuseau horaire, affichage, réponse d’absence.',
      keywords:
        'messagerie réglages paramètres configurer options absence vacances répondeur automatique langue heure',
    },
    'webmail-dossiers': {
      title: 'Webmail : les dossiers et les filtres',
      summary: 'Ranger ses messages, les classer tout seuls, faire de la place dans une boîte pleine.',
      keywords:
        'messagerie classer trier ranger filtre règle boîte pleine quota espace corbeille archiver supprimer',
    },
    'webmail-signature': {
      title: 'Webmail : la signature',
      summary: 'Mettre une signature au bas de ses messages.',
      keywords: 'messagerie signer bas message nom fonction coordonnées',
    },
    'webmail-calendriers': {
      title: 'Webmail : les calendriers',
      summary: 'Créer un événement, inviter, partager un calendrier.',
      keywords: 'messagerie agenda rendez-vous réunion événement planning partager inviter emploi du temps',
    },
    'webmail-carnet-adresses': {
      title: 'Webmail : le carnet d’adresses',
      summary: 'Trouver un collègue, garder un contact, créer une liste.',
      keywords:
        'messagerie contacts annuaire liste diffusion groupe destinataires collègue adresse copie cachée cci',
    },
    'transfert-nouveau-webmail': {
      title: 'Transfert : dans le nouveau webmail',
      summary: 'Régler le transfert, et prouver qu’il marche.',
      keywords: 'transférer renvoyer faire suivre gmail adresse privée personnelle règle confirmer',
    },
    'transfert-ancien-webmail': {
      title: 'Transfert : celui de l’ancien webmail',
      summary: 'Retrouver, refaire ou arrêter un transfert réglé autrefois.',
      keywords: 'ancienne version réacheminement arrêter supprimer vieux autrefois',
    },
    'migration-messagerie': {
      title: 'Nouvelle messagerie : la liste de contrôle',
      summary: 'Que faire avant et après la migration nationale.',
      keywords: 'migration changement serveur nationale bascule préparer',
    },
  },
  pages: {
    firstConnection: {
      title: 'Activer mon compte',
      summary: 'La première connexion, avec votre NUMEN.',
      keywords: 'première fois nouveau nouvel arrivant stagiaire contractuel créer inscription activation',
    },
    signIn: {
      title: 'Se connecter',
      summary: 'Ouvrir votre compte.',
      keywords: 'connexion entrer accéder ouvrir session',
    },
    forgottenPassword: {
      title: 'Mot de passe oublié',
      summary: 'En choisir un nouveau, avec un code.',
      keywords: 'oublié perdu réinitialiser changer nouveau refusé incorrect erroné',
    },
    forgottenIdentifier: {
      title: 'Identifiant oublié',
      summary: 'Le recevoir sur votre moyen de secours.',
      keywords: 'oublié perdu retrouver nom utilisateur',
    },
    blockedAccount: {
      title: 'Débloquer ou reprendre mon compte',
      summary: 'Selon ce qui s’est passé, la bonne démarche.',
      keywords: 'bloqué débloquer piraté déblocage',
    },
    numenUnknown: {
      title: 'Je ne connais pas mon NUMEN',
      summary: 'Prendre rendez-vous, ou faire une demande.',
      keywords: 'inconnu oublié perdu demander obtenir retrouver rendez-vous',
    },
    undo: {
      title: 'Annuler un changement',
      summary: 'Avec le code d’une alerte, pour un changement que vous n’avez pas fait.',
      keywords: 'alerte annulation défaire pas moi',
    },
    accountForwarding: {
      title: 'Transférer mon courrier',
      summary: 'Vers une adresse privée, avec un essai qui le prouve.',
      keywords: 'redirection renvoi transfert faire suivre gmail adresse personnelle',
    },
    accountSignature: {
      title: 'Composer ma signature',
      summary: 'Une signature claire, à copier dans votre messagerie.',
      keywords: 'créer modèle signer',
    },
    accountContacts: {
      title: 'Mes moyens de secours',
      summary: 'L’e-mail privé ou le mobile où arrivent vos codes.',
      keywords: 'numéro mobile changé secours privé ajouter récupération',
    },
    accountPassword: {
      title: 'Changer mon mot de passe',
      summary: 'Quand vous connaissez l’actuel.',
      keywords: 'modifier renouveler nouveau',
    },
    accountCheckUp: {
      title: 'Vérifier mon compte',
      summary: 'Transferts, règles, appareils : garder ou retirer.',
      keywords: 'sécurité piraté contrôle intrus',
    },
    devices: {
      title: 'Ma messagerie sur mes appareils',
      summary: 'Téléphone, tablette, ordinateur : les réglages.',
      keywords: 'imap smtp serveur port iphone android outlook thunderbird configurer application',
    },
    report: {
      title: 'Signaler un problème',
      summary: 'Écrire à l’assistance, et suivre la réponse.',
      keywords: 'assistance ticket dépannage incident demande support',
    },
    contact: {
      title: 'Joindre le rectorat',
      summary: 'Adresses, téléphones, heures d’accueil.',
      keywords: 'appeler joindre horaires ouvert adresse numéro accueil',
    },
  },
}
