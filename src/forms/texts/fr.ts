/** Texts of what several flows ask for: a code, a new password, an e-mail address. */
export const fr = {
  code: {
    label: 'Code',
    submit: 'Vérifier le code',
    resend: 'Renvoyer un code',
    bySms: 'Plutôt par SMS',
    resendIn: (time: string) => `Vous pourrez demander un nouveau code dans ${time}.`,
    resent: 'Un nouveau code est parti. Le précédent n’est plus valable.',
    nothing: 'Rien reçu ?',
    nothingReasons: [
      'Regardez dans les courriers indésirables.',
      'Le message peut mettre quelques minutes à arriver.',
      'Si vous avez demandé plusieurs codes, seul le dernier fonctionne.',
    ],
  },
  newPassword: {
    label: 'Nouveau mot de passe',
    hint: 'Trois ou quatre mots sans rapport entre eux font un bon mot de passe. Espaces, accents et émojis sont permis.',
    rules: {
      length: '12 caractères au moins',
      advised: '15 caractères, c’est mieux',
      digits: 'des lettres, ou 16 chiffres au moins',
      personal: 'ni votre nom, ni votre identifiant',
    },
    met: 'respecté',
    notMet: 'à faire',
    phone: 'Ce mot de passe peut être difficile à taper sur un téléphone.',
  },
  emailHint: {
    question: (address: string) => `Vouliez-vous dire ${address} ?`,
    take: 'Utiliser cette adresse',
  },
}
