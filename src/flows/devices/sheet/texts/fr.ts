/** Texts of the sheet to print. What leads to a page names its address as one types it. */
export const fr = {
  title: 'Ma messagerie en 5 minutes',
  lead: 'Une feuille A4 à imprimer : pour vous, pour un collègue, ou pour le tableau de la salle des professeurs.',
  form: {
    title: 'Pour qui ?',
    note: 'Ce que vous écrivez ici ne sert qu’à remplir la feuille : rien n’est envoyé ni enregistré.',
    school: 'Établissement ou service',
    name: 'Nom de l’agent',
    uid: 'Identifiant',
    address: 'Adresse académique',
    print: 'Imprimer la feuille',
  },
  sheet: 'La feuille',
  for: 'Pour',
  steps: (site: string, webmail: string | undefined) => [
    {
      title: `Ouvrez ${site}`,
      text: 'Tapez cette adresse, ou photographiez le code. Sur un téléphone ou un ordinateur.',
    },
    {
      title: 'La première fois, activez votre compte',
      text: 'Il faut votre nom, votre NUMEN, votre date de naissance, et une adresse e-mail ou un mobile à vous.',
    },
    {
      title: 'Choisissez un mot de passe',
      text: '12 caractères au moins, et qui ne sert nulle part ailleurs. Trois ou quatre mots sans rapport conviennent.',
    },
    {
      title: webmail === undefined ? 'Lisez votre courrier' : `Lisez votre courrier sur ${webmail}`,
      text: 'Avec votre identifiant (pas votre adresse) et votre mot de passe.',
    },
    {
      title: 'Installez-la sur votre téléphone',
      text: `La marche à suivre est sur ${site}/appareils.`,
    },
  ],
  trouble: {
    title: 'Un souci ?',
    forgottenPassword: 'Mot de passe oublié',
    forgottenIdentifier: 'Identifiant oublié',
    numenUnknown: 'NUMEN inconnu',
    blockedAccount: 'Compte bloqué ou piraté',
    call: 'Par téléphone',
  },
  safety: {
    title: 'Restez prudent',
    lines: (site: string) => [
      'Personne ne vous demandera votre mot de passe, ni par message ni au téléphone.',
      `Nos messages contiennent parfois un code, jamais de lien : tapez vous-même ${site}.`,
      'Sur un ordinateur partagé, déconnectez-vous avant de partir.',
    ],
  },
  qr: (site: string) => `Code QR vers ${site}`,
  printed: (day: string) => `Feuille imprimée le ${day}.`,
}
