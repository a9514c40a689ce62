/** Texts of the page that brings one's mail to a phone, a tablet or a computer, and of what announces new servers. */
export const fr = {
  title: 'Ma messagerie sur mes appareils',
  lead: 'Lisez votre courrier académique sur votre téléphone, votre tablette ou votre ordinateur, sans passer par le navigateur.',
  off: 'Les réglages ne sont pas encore indiqués ici',
  offText: 'Votre académie ne les a pas encore donnés pour ce site : le rectorat vous les donne.',
  owner: {
    title: 'Votre messagerie',
    lead: 'Ces deux réponses restent dans cette page : elles ne sont ni envoyées ni enregistrées.',
    identifier: 'Identifiant',
    identifierHint: 'Celui de votre première connexion, par exemple jdupont. Ce n’est pas votre adresse.',
    address: 'Adresse académique',
    addressHint: (domain: string) => `Par exemple jeanne.dupont@${domain}.`,
    submit: 'Préparer mes réglages',
  },
  preparedFor: (address: string) => `Réglages préparés pour ${address}.`,
  here: 'Sur cet appareil',
  elsewhere: 'Sur un autre appareil',
  typeFirst: 'Donnez d’abord votre identifiant et votre adresse, plus haut sur cette page.',
  guides: {
    apple: {
      name: 'iPhone ou iPad',
      steps: [
        'Ouvrez cette page avec Safari, sur l’appareil à régler.',
        'Touchez « Télécharger le profil », puis acceptez.',
        'Ouvrez Réglages, puis « Profil téléchargé ». Cette ligne n’y est pas ? Touchez d’abord le fichier dans l’application Fichiers, dossier Téléchargements.',
        'Touchez « Installer », puis saisissez le mot de passe de votre compte quand il est demandé.',
      ],
      note: 'Le profil ne contient pas votre mot de passe. S’il est marqué « Non signé », c’est normal : installez seulement celui que vous venez de télécharger ici.',
    },
    mac: {
      name: 'Mac (ordinateur Apple)',
      steps: [
        'Sur le Mac, téléchargez le profil, puis ouvrez-le dans le dossier Téléchargements.',
        'Ouvrez Réglages Système, cherchez « Profils » ou « Gestion des appareils », puis faites un double clic sur le profil.',
        'Choisissez « Installer », puis saisissez le mot de passe de votre compte quand il est demandé.',
      ],
      note: 'Le profil ne contient pas votre mot de passe. S’il est marqué « Non signé », c’est normal : installez seulement celui que vous venez de télécharger ici.',
    },
    android: {
      name: 'Téléphone ou tablette Android',
      steps: [
        'Sur le téléphone, installez l’application Thunderbird, gratuite.',
        'Ouvrez cette page sur un autre écran : le téléphone doit pouvoir photographier le code.',
        'Dans Thunderbird, choisissez d’importer des paramètres, puis de scanner un code QR.',
        'Visez le code, terminez, puis saisissez le mot de passe de votre compte quand il est demandé.',
      ],
      note: 'Pas d’autre écran, ou une autre application ? Ajoutez un compte IMAP à la main, avec les valeurs plus bas. Le code ne contient pas votre mot de passe.',
    },
    computer: {
      name: 'Ordinateur : Thunderbird, Outlook ou un autre logiciel',
      steps: [
        'Dans le logiciel, choisissez d’ajouter un compte de messagerie, et saisissez votre nom et votre adresse.',
        'Demandez la configuration manuelle (dans Outlook : « Options avancées »), puis choisissez IMAP.',
        'Copiez les valeurs ci-dessous, une par une, puis saisissez le mot de passe de votre compte.',
      ],
      note: 'Si le logiciel annonce que votre courrier ou votre mot de passe passera par les serveurs de son éditeur, refusez, et prenez Thunderbird.',
    },
  },
  profile: {
    download: 'Télécharger le profil',
    file: 'messagerie-academique.mobileconfig',
    words: (ofName: string) => ({
      title: `Messagerie – académie ${ofName}`,
      description: 'Ajoute votre messagerie académique à cet appareil. Ne contient pas votre mot de passe.',
    }),
  },
  sheet: 'Une feuille à imprimer : ma messagerie en 5 minutes',
  fails: 'Cela ne marche pas ? Chercher pourquoi',
  qr: { label: 'Code QR à scanner avec Thunderbird. Les mêmes valeurs sont écrites plus bas.' },
  values: {
    title: 'Toutes les valeurs',
    lead: 'Pour une application qui les demande une par une. Choisissez IMAP, jamais POP : POP retire les messages du serveur, et vos autres appareils ne les voient plus.',
    address: 'Adresse e-mail',
    yourAddress: 'votre adresse académique',
    userName: 'Nom d’utilisateur',
    yours: { uid: 'votre identifiant, pas votre adresse', address: 'votre adresse académique, entière' },
    password: 'Mot de passe',
    yourPassword: 'celui de votre compte, saisi sur l’appareil seulement',
    incoming: 'Serveur de réception (IMAP)',
    outgoing: 'Serveur d’envoi (SMTP)',
    port: (server: string) => `${server}, numéro de port`,
    security: (server: string) => `${server}, sécurité`,
  },
  remember: {
    title: 'À savoir',
    list: [
      'Ne donnez jamais votre mot de passe à une messagerie web privée qui propose de relever vos autres courriers : elle le garderait, et lirait tout.',
      'Le jour où vous changez de mot de passe, changez-le sur chaque appareil : à force d’essayer l’ancien, un seul bloque votre compte.',
      'Un appareil perdu ou volé ? Changez votre mot de passe aussitôt.',
    ],
  },
  migration: {
    title: (date: string) => `À partir du ${date}, les serveurs de messagerie changent`,
    before:
      'Ne changez rien avant cette date. Ce jour-là, revenez ici : les nouvelles valeurs y seront. Puis :',
    checklist: (webmail: string) => [
      'iPhone, iPad et Mac : téléchargez et installez le nouveau profil. Il remplace l’ancien.',
      'Android : dans Thunderbird, ajoutez le compte avec le nouveau code QR ; vos messages reviennent seuls. Retirez ensuite l’ancien.',
      'Ordinateur et autres applications : dans les réglages du compte, remplacez les valeurs de réception et d’envoi.',
      `Navigateur : la messagerie s’ouvre désormais sur ${webmail}. Mettez à jour vos favoris.`,
      'Pour finir, envoyez-vous un message depuis chaque appareil, et vérifiez qu’il arrive.',
    ],
    see: 'Ce que vous aurez à faire sur vos appareils',
  },
}
