/** Texts of the page for whoever is kept out, or fears that somebody else is in. */
export const fr = {
  title: 'Compte bloqué ou piraté',
  heading: 'Qu’arrive-t-il à votre compte ?',
  lead: 'Choisissez ce qui y ressemble le plus : vous verrez quoi faire.',
  tries: {
    name: 'Trop d’essais : on me demande d’attendre',
    text: 'Après plusieurs mots de passe faux, le compte attend de 1 à 15 minutes, puis se débloque tout seul. Votre mot de passe ne change pas.',
    unlock:
      'Vous connaissez votre mot de passe et ne voulez pas attendre ? Un code envoyé à votre moyen de secours débloque le compte tout de suite.',
    submit: 'Débloquer avec un code',
    forgotten: 'Je ne connais plus mon mot de passe',
  },
  phished: {
    name: 'L’académie a bloqué mon compte',
    text: 'Elle le fait quand un mot de passe a été donné à un faux site, ou quand des messages frauduleux partent d’un compte.',
    what: [
      'Choisissez un nouveau mot de passe, avec un code.',
      'Connectez-vous : vous passerez votre compte en revue.',
      'Appelez : seul le rectorat peut rouvrir la messagerie.',
    ],
    go: 'Choisir un nouveau mot de passe',
  },
  expired: {
    name: 'Mon mot de passe a expiré',
    text: 'Connectez-vous avec ce mot de passe : la page suivante vous en demandera un nouveau.',
    go: 'Se connecter',
  },
  left: {
    name: 'J’ai quitté l’académie',
    text: 'Le compte ferme avec le départ. Vous êtes de retour, ou c’est une erreur ? Votre gestionnaire peut le faire rouvrir.',
  },
  hacked: {
    name: 'Quelqu’un d’autre utilise mon compte',
    text: 'Messages que vous n’avez pas écrits, connexion ou transfert que vous ne reconnaissez pas : agissez maintenant.',
    what: [
      'Choisissez un nouveau mot de passe, avec un code : toutes les sessions ouvertes se ferment.',
      'Connectez-vous : vous passerez en revue transferts, contacts et appareils, et retirerez ceux qui ne sont pas à vous.',
    ],
    go: 'Reprendre mon compte',
    alert: 'Vous avez reçu une alerte avec un code ?',
    undo: 'Annuler le changement',
  },
  other: 'Autre chose',
  unlock: {
    heading: 'Débloquez votre compte',
    lead: 'Un code envoyé à votre moyen de secours lève l’attente. Votre mot de passe reste le même.',
    otherIdentifier: 'Ce n’est pas le bon identifiant : recommencer',
    back: 'Revenir aux autres cas',
    done: 'Votre compte est débloqué',
    doneText: 'Vous pouvez vous connecter tout de suite. Votre mot de passe n’a pas changé.',
    alert: 'Une alerte est partie vers votre messagerie académique et vos moyens de secours.',
    signIn: 'Se connecter',
  },
}
