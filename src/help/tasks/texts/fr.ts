export const fr = {
  title: 'Que souhaitez-vous faire ?',
  lead: 'Votre messagerie professionnelle et votre compte académique, pas à pas.',
  tasks: {
    firstConnection: {
      title: 'Activer mon compte',
      text: 'Première connexion, avec mon NUMEN. Environ 4 minutes.',
    },
    signIn: { title: 'Me connecter', text: 'Gérer mon compte avec mon identifiant et mon mot de passe.' },
    webmail: { title: 'Ouvrir ma messagerie', text: 'Lire mes messages dans le navigateur.' },
    iprof: { title: 'Ouvrir I-Prof', text: 'Mon dossier de carrière.' },
    magistere: { title: 'Ouvrir M@gistère', text: 'Mes formations en ligne.' },
  },
  lost: {
    title: 'Je n’arrive pas à me connecter',
    /** Each leads to its page, on a line of its own. */
    needs: {
      forgottenPassword: 'J’ai oublié mon mot de passe',
      forgottenIdentifier: 'J’ai oublié mon identifiant',
      blockedAccount: 'Mon compte est bloqué, ou quelqu’un d’autre s’en sert',
      unknownNumen: 'Je ne connais pas mon NUMEN',
      neverSignedIn: 'C’est ma première connexion',
    },
    otherNeeds: 'J’ai besoin d’autre chose',
    forwarding: 'Transférer mon courrier vers une autre adresse (redirection, renvoi)',
    devices: 'Lire ma messagerie sur mon téléphone, ma tablette ou mon ordinateur',
    help: 'Chercher dans l’aide, ou trouver ce qui ne va pas',
    otherwise: 'Pour tout le reste, quelqu’un vous aide :',
  },
  elsewhere: 'S’ouvre sur un autre site',
}
