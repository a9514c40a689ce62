/** Texts of the page that composes a signature. */
export const fr = {
  title: 'Ma signature',
  lead: 'Une signature claire pour vos messages professionnels, à copier dans votre messagerie.',
  yours: 'Ce que vous ajoutez',
  known:
    'Votre nom et votre adresse viennent de l’annuaire. Ce que vous écrivez ici n’est ni envoyé ni enregistré : tout s’efface quand vous quittez la page.',
  role: 'Votre fonction',
  roleHint: 'Par exemple : professeure de lettres.',
  workplace: 'Votre établissement ou service',
  telephone: 'Téléphone professionnel',
  telephoneHint: 'Tous vos correspondants le verront.',
  hours: 'Quand vous joindre',
  hoursHint: 'Par exemple : lundi et jeudi, de 8 h à 12 h.',
  showAddress: 'Afficher mon adresse académique',
  preview: 'Aperçu',
  copy: 'Copier la signature',
  copyText: 'Copier le texte seul',
  copyFailed: 'Sélectionnez l’aperçu pour le copier',
  paste: {
    title: 'Où la coller',
    webmail: 'Dans la messagerie, sur un ordinateur',
    openMail: 'Ouvrez votre messagerie.',
    webmailSteps: [
      'Ouvrez les préférences (souvent une roue dentée), puis les réglages du courrier ou de votre compte.',
      'Cherchez « Signature », collez la vôtre, puis enregistrez.',
      'Commencez un nouveau message pour vérifier : la signature doit être au bas.',
    ],
    phone: 'Dans l’application de courrier d’un téléphone',
    phoneSteps: [
      'Ouvrez cette page sur le téléphone, et copiez la signature.',
      'Dans les réglages de l’application, ou ceux du téléphone, cherchez « Signature ».',
      'Appuyez longuement dans le cadre, choisissez « Coller », puis enregistrez.',
    ],
    phoneNote:
      'La mise en forme disparaît, ou des signes étranges apparaissent ? Utilisez « Copier le texte seul ».',
  },
}
