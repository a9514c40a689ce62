/** Texts of the account's first page, and of what all its pages share. */
export const fr = {
  title: 'Mon compte',
  back: 'Retour à mon compte',
  hello: (firstName: string) => `Bonjour ${firstName}`,
  identity: 'Votre identité',
  name: 'Nom',
  uid: 'Identifiant',
  address: 'Adresse académique',
  contacts: 'Moyens de secours',
  noContact: 'Aucun',
  asKnown:
    'Votre nom et votre adresse viennent de l’annuaire de l’académie. Une erreur ? Votre gestionnaire peut la corriger.',
  openMail: 'Ouvrir ma messagerie',
  unreachable: 'Vous n’avez pas de moyen de secours',
  unreachableText: (assistance: string) =>
    `En cas d’oubli de votre mot de passe, aucun code ne pourra vous être envoyé : il faudra appeler ${assistance}.`,
  addContact: 'Ajouter un moyen de secours',
  later: 'Plus tard',
  manage: 'Gérer mon compte',
  tasks: {
    accountPassword: { title: 'Changer mon mot de passe', text: 'Avec le mot de passe actuel.' },
    accountContacts: {
      title: 'Mes moyens de secours',
      text: 'L’e-mail ou le mobile qui reçoit les codes et les alertes.',
    },
    accountActivity: {
      title: 'Activité de mon compte',
      text: 'Sessions ouvertes, appareils, messages que nous vous avons envoyés.',
    },
    accountForwarding: {
      title: 'Transfert de ma messagerie',
      text: 'Recevoir mon courrier académique à une autre adresse (redirection, renvoi).',
    },
    accountCheckUp: {
      title: 'Vérification de mon compte',
      text: 'Quelqu’un d’autre s’en sert peut-être ? Passez tout en revue.',
    },
    accountSignature: { title: 'Ma signature', text: 'À composer ici, puis à coller dans votre messagerie.' },
    devices: {
      title: 'Ma messagerie sur mes appareils',
      text: 'Les réglages de votre téléphone, de votre tablette ou de votre ordinateur.',
    },
    reportFollowUp: { title: 'Mes signalements', text: 'Suivre une réponse de l’assistance, ou lui écrire.' },
  },
  forward: {
    title: 'Votre courrier est transféré',
    own: (to: string, until: string) =>
      `Vers ${to}, jusqu’au ${until}. Ce n’est pas vous ? Vérifiez votre compte.`,
    other: (to: string) =>
      `Un transfert mis en place ailleurs envoie votre courrier vers ${to}. Ce n’est pas vous ? Vérifiez votre compte.`,
    broken: 'Votre transfert est à revoir',
    brokenText: (to: string) => `Vers ${to} : le serveur de messagerie ne fait pas ce que vous avez demandé.`,
    unseen: 'Nous ne voyons pas où va votre courrier',
    unseenText:
      'Les règles de votre messagerie ne peuvent pas être lues en ce moment : s’il existe un transfert, il ne se voit pas d’ici. Regardez de nouveau dans quelques minutes.',
    look: 'Regarder de nouveau',
    see: 'Voir mon transfert',
    check: 'Vérifier mon compte',
  },
  signIns: 'Dernières connexions',
  signInsHelp: 'L’une d’elles n’est pas de vous ?',
  signInsMore: 'Voir toute l’activité',
  signOut: 'Se déconnecter',
  signOutNote: 'Sur un ordinateur partagé, fermez ensuite le navigateur.',
  ending: {
    title: 'Votre session se termine bientôt',
    left: (time: string) => `Temps restant : ${time}.`,
    why: 'Sans activité, elle se termine au bout de 30 minutes : c’est une protection de votre compte. Ce que vous avez saisi est toujours là.',
    stay: 'Continuer ma session',
    last: 'Huit heures après la connexion, elle se termine dans tous les cas. Finissez ce que vous faites, ou connectez-vous de nouveau ensuite.',
    finish: 'Finir ce que je fais',
  },
  proof: {
    title: 'Confirmez que c’est bien vous',
    text: 'Ce changement est sensible, et vous avez saisi votre mot de passe il y a plus de 5 minutes. Saisissez-le de nouveau : ce que vous avez commencé continuera aussitôt.',
    password: 'Mot de passe',
    submit: 'Continuer',
  },
}
