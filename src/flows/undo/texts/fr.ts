/** Texts of the page that undoes a change one did not make. */
export const fr = {
  title: 'Annuler un changement',
  lead: 'Vous avez reçu une alerte pour un changement que vous n’avez pas fait ? Le code de cette alerte l’annule et ferme toutes les sessions de votre compte.',
  code: 'Code d’annulation',
  codeHint: '10 caractères, dans l’alerte reçue par e-mail ou SMS. Il est valable 7 jours.',
  submit: 'Annuler le changement',
  noCode: 'Je n’ai pas de code',
  noCodeHelp: 'Ne tardez pas : quelqu’un peut vérifier avec vous qui vous êtes, et protéger votre compte.',
  undone: {
    activation: 'L’activation est annulée',
    'contact-added': 'Le contact ajouté est supprimé',
    'contact-removed': 'Le contact retiré est remis',
    forward: 'Le transfert est arrêté',
    'forward-declined': 'Aucun courrier ne sera transféré à votre adresse',
    'password-changed': 'Le changement est signalé',
  },
  declined:
    'La personne qui l’avait demandé est prévenue. Elle ne pourra plus vous le demander pendant un mois.',
  sessionsEnded: 'Toutes les sessions de votre compte sont fermées.',
  password: 'Choisissez un nouveau mot de passe',
  passwordWhy:
    'Quelqu’un connaissait peut-être l’ancien. Tant que vous n’en changez pas, il peut s’en servir.',
  account: 'Votre compte',
  passwordSubmit: 'Enregistrer ce mot de passe',
  activationNext:
    'Le compte est comme s’il n’avait jamais servi. S’il est à vous, activez-le vous-même : vous choisirez votre moyen de secours et votre mot de passe.',
  toFirstConnection: 'Activer mon compte',
  done: 'Votre compte est de nouveau à vous',
  doneText:
    'Votre nouveau mot de passe est enregistré. Saisissez-le aussi sur votre téléphone et vos ordinateurs.',
  toSignIn: 'Me connecter',
  expired: 'Le temps pour choisir un mot de passe ici est écoulé',
  expiredText: (assistance: string) =>
    `Le changement reste annulé. Connectez-vous pour changer de mot de passe ; si vous n’y arrivez pas, appelez ${assistance}.`,
  forgottenPassword: 'Mot de passe oublié ?',
  blockedAccount: 'Quelqu’un utilise mon compte : que faire ?',
}
