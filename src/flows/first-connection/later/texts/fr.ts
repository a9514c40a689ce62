/** Texts of the steps after the first. */
export const fr = {
  code: {
    headingSent: 'Saisissez le code que nous vous avons envoyé',
    headingManager: 'Saisissez le code de votre gestionnaire',
    lead: (sentTo: string) =>
      `Nous avons envoyé un code à 6 chiffres à ${sentTo}, le contact que connaissent les ressources humaines.`,
    notSent:
      'Trop de codes ont été demandés pour ce contact. Attendez quelques minutes, puis demandez-en un nouveau.',
    managerLead:
      'Votre académie demande un code remis par votre gestionnaire : 10 caractères, valable 48 heures.',
    noAccess: 'Je n’ai plus accès à ce contact',
    noAccessHelp:
      'Demandez un code à votre gestionnaire : après vérification, il vous remettra 10 caractères à saisir ici, valables 48 heures.',
  },
  contact: {
    heading: 'Où vous envoyer un code si vous perdez l’accès ?',
    lead: 'Ce contact privé recevra les codes et les alertes de votre compte. Personne d’autre ne le verra.',
    kind: 'Choisissez votre moyen de secours',
    byEmail: 'Une adresse e-mail privée',
    byMobile: 'Un téléphone mobile',
    none: 'Je n’ai ni e-mail privé ni mobile',
    noneHint: 'En cas d’oubli, seul un code remis par votre gestionnaire vous rendra l’accès.',
    email: 'Adresse e-mail privée',
    emailHint: 'Pas votre adresse académique : vous n’y aurez peut-être plus accès ce jour-là.',
    mobile: 'Numéro de mobile',
    mobileHint: 'Par exemple 0696 12 34 56.',
    submit: 'Recevoir un code',
    submitNone: 'Continuer sans contact',
    codeHeading: 'Saisissez le code reçu',
    codeLead: (sentTo: string) => `Nous avons envoyé un code à 6 chiffres à ${sentTo}.`,
    change: 'Changer de contact',
    settled: (sentTo: string) => `Votre moyen de secours ${sentTo} est vérifié.`,
    settledNone: 'Vous avez choisi de continuer sans moyen de secours.',
    next: 'Continuer',
  },
  password: {
    heading: 'Choisissez votre mot de passe',
    lead: 'Voici votre identifiant et votre adresse. Vous vous connecterez avec l’un ou l’autre, et ce mot de passe.',
    uid: 'Identifiant',
    address: 'Adresse académique',
    submit: 'Activer mon compte',
  },
  done: {
    heading: (firstName: string) => `${firstName}, votre compte est activé`,
    lead: 'Gardez votre identifiant : c’est avec lui que vous vous connectez.',
    signIn: 'Me connecter',
    print: 'Imprimer cette feuille',
    printNote: 'Cette feuille ne contient pas votre mot de passe. Ne l’y écrivez pas.',
    nextTitle: 'Et maintenant',
    devices: 'Ajoutez votre messagerie sur votre téléphone, avec cet identifiant.',
    next: [
      'Gardez la page d’accueil de ce site dans vos favoris : elle vous servira si vous perdez l’accès.',
    ],
    forwardingFrom: (when: string) =>
      `Pour votre sécurité, vous pourrez transférer vos messages vers une autre adresse à partir du ${when}.`,
    site: 'Site',
  },
  refused: {
    title: 'Nous ne pouvons pas activer de compte avec ces informations',
    reasons: 'Voici les raisons possibles :',
    active: 'Votre compte est déjà actif.',
    signIn: 'Connectez-vous',
    forgottenIdentifier: 'Identifiant oublié ?',
    forgottenPassword: 'Mot de passe oublié ?',
    typo: 'Une faute de frappe s’est glissée dans le nom, le NUMEN ou la date. Corrigez ci-dessous.',
    recruit: 'Votre recrutement est tout récent : votre dossier arrive pendant la nuit. Réessayez demain.',
  },
}
