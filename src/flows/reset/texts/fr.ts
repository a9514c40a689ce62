/** Texts of what begins a reset: the first step of a forgotten password, and the identifier asked for. */
export const fr = {
  title: 'Mot de passe oublié',
  steps: { identifier: 'Identifiant', code: 'Code', password: 'Mot de passe', done: 'Terminé' },
  heading: 'Retrouvez l’accès à votre compte',
  lead: 'Environ 3 minutes. Gardez près de vous le téléphone ou la messagerie privée de votre moyen de secours.',
  whatHappens: [
    'Vous donnez votre identifiant.',
    'Nous envoyons un code à votre moyen de secours ; vous le saisissez.',
    'Vous choisissez un nouveau mot de passe.',
  ],
  identifier: {
    label: 'Identifiant',
    hint: 'Par exemple jsairien, ou votre adresse académique en entier.',
    submit: 'Recevoir un code',
  },
  noContact: 'Je n’ai pas de moyen de secours',
  noContactHelp:
    'Demandez un code à votre gestionnaire : après vérification, il vous remettra 10 caractères, valables 48 heures. Donnez ensuite votre identifiant ici ; l’étape suivante acceptera ce code.',
  neverActivated: 'Première connexion ? Activer mon compte',
}
