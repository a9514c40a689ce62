/** Texts of the identifier recovery. */
export const fr = {
  title: 'Identifiant oublié',
  steps: { identity: 'Vous reconnaître', sent: 'Envoi' },
  likely: 'À quoi ressemble mon identifiant ?',
  identity: {
    heading: 'Retrouvez votre identifiant',
    addressTitle: 'Votre adresse académique vous connecte aussi',
    address: (domain: string) =>
      `Si vous la connaissez (prenom.nom@${domain}), vous n’avez pas besoin de votre identifiant.`,
    signIn: 'Me connecter',
    by: 'Comment vous reconnaître ?',
    ways: {
      numen: {
        label: 'Par mon NUMEN',
        hint: 'L’identifiant part vers vos moyens de secours.',
      },
      email: {
        label: 'Par mon adresse e-mail privée',
        hint: 'Celle que vous avez donnée comme moyen de secours, ou à votre gestionnaire.',
      },
    },
    email: 'Adresse e-mail privée',
    emailHint:
      'Par exemple nom@exemple.fr. Votre identifiant n’est envoyé qu’à une adresse déjà enregistrée.',
    privacyTitle: 'Vos données personnelles',
    privacy: (academy: string) =>
      `Le rectorat de l’académie ${academy} utilise ces informations pour vous reconnaître et vous envoyer votre identifiant. Elles sont comparées à celles de votre dossier ; ce site ne garde ni votre NUMEN ni votre date de naissance. Vous pouvez demander au rectorat à consulter ou à faire corriger vos données.`,
    submit: 'Recevoir mon identifiant',
    neither: 'Je n’ai ni NUMEN ni e-mail privé enregistré',
    neitherHelp:
      'Quelqu’un du rectorat peut vous reconnaître autrement. Préparez votre nom, votre établissement et une pièce d’identité.',
    firstTime: 'C’est votre première connexion ? Activer mon compte',
  },
}
