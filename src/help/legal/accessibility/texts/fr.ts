/** Texts of the accessibility statement (loi n° 2005-102, article 47; décret n° 2019-768). */
export const fr = {
  title: 'Accessibilité : non conforme',
  lead: (ofName: string) =>
    `Déclaration d’accessibilité du portail de compte de l’académie ${ofName}, que demande l’article 47 de la loi du 11 février 2005.`,
  state: {
    title: 'État de conformité',
    text: 'Ce portail est non conforme au référentiel général d’amélioration de l’accessibilité (RGAA 4.1.2), car personne ne l’a encore audité. Tant qu’aucun audit n’en a décidé autrement, c’est ce que la loi demande d’écrire.',
  },
  checked: {
    title: 'Ce que le projet a vérifié lui-même',
    text: (criteria: number) =>
      `Voici comment le projet juge les ${criteria} critères. Ce décompte n’est pas un audit.`,
    counts: {
      met: 'Critères respectés, selon nos tests',
      audit: 'À confirmer par une personne',
      later: 'Pas encore traités, ou sur des pages à venir',
      none: 'Sans objet',
    },
    what: [
      'Un outil automatique (axe) examine les pages, leurs étapes et leurs messages d’erreur, en français, en anglais et en espagnol, en clair et en sombre, sur quatre largeurs d’écran. Un tel outil trouve environ un tiers des défauts possibles.',
      'Les démarches principales sont parcourues au clavier seul, et dans une fenêtre de 320 pixels, sans défilement horizontal.',
      'Les couleurs imposées par l’appareil et la réduction des animations sont respectées.',
    ],
  },
  missing: {
    title: 'Ce qui manque, à notre connaissance',
    what: [
      'Personne n’a encore parcouru le portail avec un lecteur d’écran (NVDA, VoiceOver, TalkBack).',
      'La lecture avec un texte agrandi à 200 % ou plus espacé n’a pas été vérifiée par une personne.',
      'Il n’y a pas de plan du site, et la recherche ne porte que sur l’aide.',
      'La clarté de chaque libellé reste à juger par une personne extérieure au projet.',
    ],
  },
  made: {
    title: 'Établissement de la déclaration',
    text: (date: string) =>
      `Établie le ${date}, par le projet lui-même. Technologies utilisées : HTML, CSS, JavaScript.`,
  },
  report: {
    title: 'Signaler un obstacle',
    /** @param assistance whom to call, after the verb */
    text: (assistance: string) =>
      `Une page vous résiste, ou une information vous échappe ? Écrivez-nous, ou appelez ${assistance} : dites sur quelle page, et avec quel appareil. On vous donnera l’information, ou on fera la démarche avec vous.`,
    write: 'Signaler une difficulté d’accessibilité',
    contact: 'Adresses et heures d’accueil du rectorat',
  },
  remedy: {
    title: 'Si la réponse ne vient pas',
    text: 'Vous avez signalé un obstacle qui vous empêche d’accéder à un contenu ou à une démarche, et vous n’avez pas obtenu de réponse satisfaisante ? Vous pouvez :',
    form: 'écrire au Défenseur des droits en ligne',
    delegate: 'rencontrer son délégué près de chez vous',
    post: 'lui envoyer un courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07',
  },
}
