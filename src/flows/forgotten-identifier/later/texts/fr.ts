/** Texts of the page after a request. */
export const fr = {
  heading: 'Votre demande est prise en compte',
  done: {
    numen:
      'Si ces informations sont celles d’un compte de l’académie, votre identifiant part maintenant vers les moyens de secours de ce compte.',
    email:
      'Si cette adresse est celle d’un contact enregistré à l’académie, votre identifiant y part maintenant.',
  },
  neutral:
    'Cette page est la même pour tout le monde : elle ne dit pas si un compte existe, et ne montre jamais un identifiant.',
  whereTitle: 'Où regarder',
  where: {
    numen: [
      'Dans votre messagerie privée, y compris les courriers indésirables.',
      'Dans les SMS de votre téléphone mobile.',
      'Le message ne contient aucun lien. Si votre compte n’a jamais été activé, il vous dit comment l’activer.',
    ],
    email: [
      'Dans la messagerie de cette adresse, y compris les courriers indésirables.',
      'Le message ne contient aucun lien. Si votre compte n’a jamais été activé, il vous dit comment l’activer.',
    ],
  },
  signIn: 'Me connecter',
  again: 'Refaire une demande',
  patience: (time: string) =>
    `Un message met d’ordinaire moins d’une minute. S’il n’arrive pas, la suite s’affiche ici dans ${time}.`,
  nothingTitle: 'Rien reçu ?',
  nothing: 'Voici les raisons possibles :',
  reasons: [
    'Une faute de frappe s’est glissée dans ce que vous avez saisi. Refaites une demande.',
    'Aucun moyen de secours n’est enregistré pour votre compte, ou vous n’y avez plus accès. Appelez le rectorat.',
    'Vous avez déjà fait trois demandes aujourd’hui : l’identifiant se trouve dans les messages précédents.',
    'Votre recrutement est tout récent : votre dossier arrive pendant la nuit. Réessayez demain.',
    'Vous avez quitté l’académie, et votre compte est fermé.',
  ],
  likely: {
    lead: 'Écrivez votre nom pour vous en faire une idée. Rien n’est envoyé, et votre identifiant exact peut être un peu différent.',
    firstName: 'Prénom',
    lastName: 'Nom d’usage',
    waiting: 'D’ordinaire, c’est l’initiale du prénom suivie du nom.',
    looksLike: (uid: string) => `Votre identifiant ressemble à ${uid}, et peut finir par un chiffre.`,
  },
}
