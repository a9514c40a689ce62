/** French is the source: the other languages are typed against it. */
export const fr = {
  portal: 'Alizé',
  /** Under the name, in the header. */
  tagline: (ofName: string) => `Votre compte académique – académie ${ofName}`,
  skip: 'Aller au contenu',
  languages: 'Langue',
  theme: { label: 'Apparence', auto: 'Comme l’appareil', light: 'Claire', dark: 'Sombre' },
  nav: { label: 'Principale', signIn: 'Se connecter', account: 'Mon compte' },
  footer: {
    strangeAlert: 'Une alerte pour un changement que vous n’avez pas fait ?',
    undo: 'Annuler un changement',
    domain: (host: string) => `Vous êtes sur ${host}.`,
    never:
      'Nous ne demandons jamais votre mot de passe par message ni par téléphone, et nos messages ne contiennent aucun lien.',
    help: 'Besoin de quelqu’un ?',
    /** @param assistance whom to call, after the verb */
    call: (assistance: string) => `Appelez ${assistance}.`,
    links: {
      report: 'Signaler un problème',
      help: 'Aide',
      contact: 'Contact',
      accessibility: 'Accessibilité : non conforme',
      personalData: 'Données personnelles',
      legalNotice: 'Mentions légales',
    },
  },
  demo: {
    label: 'Site de démonstration',
    banner:
      'Démonstration : tout se passe dans ce navigateur, avec des personnes fictives. Ne saisissez pas de vraies données.',
    open: 'Ouvrir le tiroir de démonstration',
  },
  status: {
    maintenance:
      'Le service est en maintenance. Ce que vous saisissez reste sur cette page ; réessayez dans quelques minutes.',
    mailDelayed:
      'Les messages partent avec du retard en ce moment. Un code peut mettre plus de temps à vous parvenir.',
  },
  human: {
    title: 'Quelqu’un pour vous aider',
    telephone: 'Téléphone du rectorat',
    manager: 'Votre gestionnaire',
    teaching: 'Personnels enseignants du premier et du second degré',
    administrative: 'Personnels administratifs et de direction',
    other: 'Autres personnels (AED, AESH, psychologues, médico-sociaux)',
    byTelephone: 'par téléphone',
  },
  form: {
    refused: (field: string, why: string) => `${field} : ${why}`,
    error: 'Erreur :',
    summary: (count: number) =>
      count > 1 ? `${count} réponses sont à corriger` : 'Une réponse est à corriger',
    waiting: 'Cela prend un peu plus de temps que d’habitude…',
    sending: 'Envoi…',
    giveUp: 'Ne plus attendre',
    retryIn: (time: string) => `Nouvel essai possible dans ${time}.`,
    retryNow: 'Vous pouvez réessayer.',
    show: 'Afficher',
    hide: 'Masquer',
    shown: 'Le mot de passe est affiché',
    hidden: 'Le mot de passe est masqué',
    capsLock: 'Le verrouillage des majuscules est activé.',
    optional: '(facultatif)',
    copy: { label: 'Copier', copiedLabel: 'Copié', failedLabel: 'Sélectionnez le texte pour le copier' },
    print: 'Imprimer',
    close: 'Fermer',
    retry: 'Réessayer',
    /** Where the reason itself could not be fetched. */
    unreachable: 'Pas de réponse du réseau. Rien n’est perdu : vérifiez votre connexion, puis réessayez.',
    check: 'Vérifiez cette réponse.',
  },
  wizard: {
    steps: 'Étapes',
    progress: (step: number, of: number, name: string) => `Étape ${step} sur ${of} : ${name}`,
    sentBack: 'Cette page s’ouvre au cours de la démarche. Voici l’étape où vous en étiez.',
    moved: 'Cette démarche a avancé dans un autre onglet. Voici où elle en est.',
    ended: 'Votre démarche a pris fin. Recommencez ici : rien n’a été modifié.',
    loading: 'Chargement…',
  },
  notFound: {
    title: 'Page introuvable',
    text: 'Cette adresse ne mène nulle part, ou n’y mène plus. Vérifiez-la, ou repartez de l’accueil.',
    home: 'Aller à l’accueil',
  },
  broken: {
    title: 'Cette page n’a pas pu s’afficher',
    text: 'Le reste du site fonctionne. Rechargez la page ; ce qui était déjà enregistré l’est toujours.',
    reload: 'Recharger la page',
  },
}
