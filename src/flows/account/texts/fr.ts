/** Texts of the account page. */
export const fr = {
  title: 'Mon compte',
  hello: (firstName: string) => `Bonjour ${firstName}`,
  identity: 'Votre identité',
  name: 'Nom',
  uid: 'Identifiant',
  address: 'Adresse académique',
  asKnown:
    'Ces informations viennent de l’annuaire de l’académie. Une erreur ? Votre gestionnaire peut la corriger.',
  openMail: 'Ouvrir ma messagerie',
  unreachable: 'Vous n’avez pas de contact de secours',
  unreachableText: (assistance: string) =>
    `En cas d’oubli de votre mot de passe, aucun code ne pourra vous être envoyé : il faudra appeler ${assistance}.`,
  signOut: 'Se déconnecter',
}
