/** Texts of the sign-in page. */
export const fr = {
  title: 'Connexion',
  heading: 'Connectez-vous',
  lead: (host: string) =>
    `Avant de saisir votre mot de passe, vérifiez que l’adresse de cette page est bien ${host}.`,
  identifier: 'Identifiant',
  identifierHint: 'Par exemple jsairien, ou votre adresse académique en entier.',
  password: 'Mot de passe',
  warn: 'Prévenez-moi avant d’accéder à d’autres services',
  warnHint: 'Une page vous dira où vous allez, avant de vous y conduire.',
  personal: 'Cet appareil est personnel',
  personalHint: 'Ne cochez pas cette case sur un ordinateur partagé.',
  submit: 'Se connecter',
  clear: 'Effacer',
  firstTime: 'Première connexion ? Activer mon compte',
  chooseAnew: 'Choisir un nouveau mot de passe',
  signedOut: 'Votre session est fermée',
  signedOutText: 'Sur un ordinateur partagé, fermez aussi le navigateur.',
  leadsTo: (name: string, host: string) => `Après la connexion, vous irez sur ${name} (${host}).`,
  serviceRefused: 'Le lien suivi mène à un site que nous ne connaissons pas',
  serviceRefusedText:
    'Nous ne vous y conduirons pas : une fois la connexion faite, vous serez sur votre compte. Si ce lien vient d’un message, méfiez-vous de ce message.',
  blocked:
    'Votre mot de passe est le bon, mais quelqu’un d’autre le connaît peut-être : choisissez-en d’abord un nouveau. Ensuite, seul le rectorat peut débloquer la messagerie ; personne ne vous demandera votre mot de passe.',
  disabled:
    'Vous êtes de retour dans l’académie, ou vous pensez à une erreur ? Votre gestionnaire peut faire rouvrir le compte.',
  forgottenIdentifier: 'Identifiant oublié ?',
  forgottenPassword: 'Mot de passe oublié ?',
  blockedAccount: 'Compte bloqué, ou utilisé par quelqu’un d’autre ?',
  goOn: {
    title: (name: string) => `Vous allez sur ${name}`,
    text: (host: string) =>
      `Votre session est ouverte. L’adresse suivante est celle d’un autre site : ${host}.`,
    beware: (host: string) =>
      `Ce site peut vous demander de nouveau votre mot de passe. Vérifiez d’abord que vous êtes bien sur ${host}.`,
    go: (name: string) => `Continuer vers ${name}`,
    stay: 'Rester sur mon compte',
  },
}
