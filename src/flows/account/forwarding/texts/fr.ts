/** Texts of the forwarding pages. */
export const fr = {
  titles: {
    adresse: 'Transfert de ma messagerie',
    confirmation: 'Confirmez l’adresse',
    essai: 'Essayez le transfert',
    termine: 'Mon transfert',
  },
  steps: {
    adresse: 'Adresse',
    confirmation: 'Confirmation',
    essai: 'Essai',
    termine: 'Transfert en place',
  },
  lead: 'Recevez dans votre messagerie privée une copie du courrier qui arrive à votre adresse académique.',
  news: {
    removed: 'Le transfert est supprimé. Votre courrier reste dans votre messagerie académique.',
    givenUp: 'La demande est abandonnée. L’adresse n’a reçu aucun de vos messages.',
    changed: 'Le changement est enregistré. Une alerte vous est envoyée.',
  },
  facts: {
    to: 'Adresse de destination',
    copy: 'Copie dans la messagerie académique',
    kept: 'Oui, chaque message y reste aussi',
    notKept: 'Non, les messages ne restent pas',
    until: 'Dernier jour',
    enabled: 'Transfert des messages',
    on: 'Activé',
    off: 'Suspendu',
  },
  network: (address: string) => `Pour les serveurs, cette adresse s’écrit ${address}.`,
  forbidden: 'Votre académie n’autorise pas le transfert',
  forbiddenText:
    'Le courrier professionnel doit rester sur les serveurs de l’académie. Pour le lire partout, ajoutez votre messagerie académique à votre téléphone.',
  forbiddenStays: 'Un transfert déjà en place peut être supprimé ici, à tout moment.',
  phone: 'Mettre ma messagerie sur mon téléphone, sans transfert',
  tooSoon: 'Encore un peu de patience',
  tooSoonText: (when: string) =>
    `Votre compte vient d’être activé. Pour vous protéger d’un intrus, un transfert ne peut être demandé qu’à partir du ${when}.`,
  others: {
    title: 'Un transfert a été mis en place ailleurs',
    text: 'Il ne vient pas de cette page : peut-être de la messagerie web, d’un logiciel, ou de quelqu’un d’autre. Vos messages partent vers :',
    check: 'Vérifier mon compte pour le garder ou le retirer',
  },
  risks: {
    title: 'Avant de continuer',
    text: 'Votre académie déconseille le transfert vers une messagerie privée. Voici pourquoi :',
    list: [
      'Votre courrier parle d’élèves et de collègues. Une fois transféré, il n’est plus protégé par l’académie.',
      'Si votre messagerie privée est piratée, vos messages professionnels sont lus aussi.',
      'Si elle est pleine ou prend un message pour un indésirable, vous ne le voyez pas.',
    ],
    accept: 'J’ai lu ces risques et je les accepte',
  },
  form: {
    forwardTo: 'Adresse e-mail privée',
    forwardToHint:
      'Une seule adresse, à vous. Elle recevra un code à confirmer : rien n’est transféré avant.',
    keepCopy: 'Garder une copie',
    keepCopyHint: 'Chaque message reste aussi dans votre messagerie académique. C’est plus sûr.',
    keepCopyLocked:
      'Chaque message reste aussi dans votre messagerie académique : votre académie le demande.',
    enabled: 'Transférer les messages entrants',
    enabledHint: 'Décochez pour suspendre le transfert sans l’effacer.',
    until: 'Dernier jour du transfert',
    untilHint: (latest: string) =>
      `Au plus tard le ${latest}. Nous vous préviendrons 30 jours et 7 jours avant.`,
    submit: 'Continuer',
    save: 'Enregistrer',
    current: 'Revenir à mon transfert',
  },
  noCopy: {
    title: 'Ne garder aucune copie ?',
    text: 'Vos messages n’existeront plus que dans votre messagerie privée. Si elle les refuse, les efface ou les classe en indésirables, personne ne pourra les retrouver, pas même l’académie.',
    keep: 'Garder une copie',
    submit: 'Continuer sans copie',
  },
  stale: {
    title: 'Ce réglage a changé entre-temps',
    text: 'Il a été modifié dans un autre onglet ou sur un autre appareil. Rien de ce que vous avez saisi n’est perdu : comparez, puis enregistrez de nouveau pour garder votre saisie.',
    theirs: 'Ce qui est enregistré',
    mine: 'Ce que vous avez saisi',
    none: 'Aucun transfert.',
    take: 'Reprendre ce qui est enregistré',
  },
  code: {
    lead: (address: string) =>
      `Un code à 6 chiffres est parti à ${address}. Il prouve que cette messagerie est à vous.`,
    valid: (when: string) => `Il est valable jusqu’au ${when}. Vous pouvez fermer cette page et revenir.`,
    expired: 'Le code n’est plus valable : demandez-en un autre.',
    meanwhile: (address: string) => `D’ici là, le transfert vers ${address} continue.`,
    change: 'Changer l’adresse',
    giveUp: 'Abandonner',
  },
  test: {
    lead: (address: string) =>
      `Un message d’essai va parcourir tout le chemin, de votre adresse académique jusqu’à ${address}. Vous saurez ainsi que le transfert fonctionne.`,
    start: 'Envoyer le message d’essai',
    again: 'Envoyer un autre message d’essai',
    againFrom: (time: string) => `Trois essais par heure : le prochain sera possible dans ${time}.`,
    later: 'Voir mon transfert sans finir l’essai',
    list: 'Étapes de l’essai',
    stages: {
      rule: 'La règle est sur le serveur de messagerie',
      sent: 'Le message d’essai est parti',
      delivered: 'Il est dans votre messagerie académique',
      received: 'Vous l’avez reçu dans votre messagerie privée',
    },
    states: {
      passed: 'C’est fait',
      waiting: 'En cours',
      failed: 'Pas encore',
      unknown: 'Ne se voit pas d’ici',
      todo: 'À venir',
      yours: 'À vous de le dire',
    },
    cures: {
      sent: 'Le serveur de messagerie ne répond pas. Le message attend et partira de lui-même : rien n’est perdu.',
      delivered:
        'Plus de 5 minutes ont passé. Votre boîte académique est peut-être pleine : supprimez des messages, videz la corbeille, puis recommencez l’essai.',
      unknown: 'Ce serveur ne permet pas de le vérifier. Ce n’est pas une panne : continuez.',
    },
    openMail: 'Ouvrir ma messagerie',
    word: {
      title: 'Avez-vous reçu le message ?',
      text: (address: string) =>
        `Ouvrez ${address} et cherchez un message intitulé « Essai de transfert ». Saisissez le mot de 6 lettres qu’il contient.`,
      label: 'Mot du message',
      submit: 'Vérifier le mot',
    },
    nothing: 'Rien reçu ?',
    reasons: [
      'Regardez dans les courriers indésirables, et marquez le message comme légitime.',
      'Attendez quelques minutes : certaines messageries sont lentes.',
      'Vérifiez l’adresse ci-dessus, lettre par lettre.',
      'Puis envoyez un autre message d’essai.',
    ],
  },
  rule: {
    absent: {
      title: 'La règle manque sur le serveur de messagerie',
      text: 'Votre choix est enregistré ici, mais le serveur n’a pas la règle : rien n’est transféré. C’est une panne connue, et un bouton suffit.',
    },
    other: {
      title: 'La règle du serveur n’est pas celle que vous avez demandée',
      text: 'Le serveur de messagerie fait autre chose que ce qui est enregistré ici. Réécrivez la règle.',
    },
    'too-many': {
      title: 'Le serveur n’accepte pas un transfert de plus',
      text: 'Il limite le nombre de transferts d’un message. Retirez l’autre transfert en vérifiant votre compte, puis réécrivez la règle. Sans autre transfert, appelez-nous.',
    },
    unknown: {
      title: 'Le serveur de messagerie ne répond pas',
      text: 'Nous ne savons pas si le transfert fonctionne en ce moment. Votre choix est enregistré : regardez de nouveau dans quelques minutes.',
    },
    rewrite: 'Réécrire la règle',
  },
  verdict: {
    verified: (when: string) => `Actif, vérifié le ${when}`,
    verifiedText: 'Le serveur de messagerie a bien la règle, et un message d’essai est arrivé.',
    unverified: 'Enregistré mais non vérifié',
    unverifiedText: 'La règle est en place. Un message d’essai dira si le courrier arrive vraiment.',
    suspended: 'Suspendu',
    suspendedText: 'Rien n’est transféré. Votre réglage est gardé pour plus tard.',
    'still-on': 'Suspendu ici, mais toujours actif sur le serveur',
    'still-onText': 'Le serveur de messagerie transfère encore. Réécrivez la règle pour l’arrêter.',
    removing: 'Suppression en cours',
    removingText:
      'Le serveur de messagerie n’a pas encore répondu. La suppression lui est redemandée d’elle-même ; d’ici là, du courrier peut encore partir.',
  },
  actions: {
    test: 'Faire un essai',
    testAgain: 'Refaire un essai',
    change: 'Modifier',
    pause: 'Suspendre',
    resume: 'Reprendre',
    extend: (until: string) => `Prolonger jusqu’au ${until}`,
    remove: 'Supprimer',
    removeAgain: 'Redemander la suppression',
  },
  removal: {
    title: 'Supprimer ce transfert ?',
    text: (address: string) =>
      `Plus aucun message ne partira vers ${address}. Ceux qui y sont déjà y restent.`,
    submit: 'Supprimer le transfert',
    keep: 'Garder le transfert',
  },
}
