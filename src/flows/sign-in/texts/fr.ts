/** Texts of the sign-in page. */
export const fr = {
  title: 'Connexion',
  heading: 'Connectez-vous',
  lead: (host: string) =>
    `Avant de saisir votre mot de passe, vérifiez que l’adresse de cette page est bien ${host}.`,
  identifier: 'Identifiant',
  identifierHint: 'Par exemple jsairien, ou votre adresse académique en entier.',
  password: 'Mot de passe',
  personal: 'Cet appareil est personnel',
  personalHint: 'Ne cochez pas cette case sur un ordinateur partagé.',
  submit: 'Se connecter',
  clear: 'Effacer',
  firstTime: 'Première connexion ? Activer mon compte',
  toNumen: 'Choisir un nouveau mot de passe',
  signedOut: 'Votre session est fermée',
  signedOutText: 'Sur un ordinateur partagé, fermez aussi le navigateur.',
  lost: 'Mot de passe ou identifiant oublié ?',
}
