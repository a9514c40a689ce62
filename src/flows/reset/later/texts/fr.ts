/** Texts of a reset after its first step. */
export const fr = {
  code: {
    heading: 'Saisissez le code reçu',
    lead: 'Si ce compte existe et qu’un moyen de secours y est enregistré, un code à 6 chiffres est en route. Il est valable 10 minutes.',
    hint: '6 chiffres, ou les 10 caractères remis par votre gestionnaire.',
    otherContact:
      'Le code est parti vers un contact enregistré dans votre compte : peut-être une autre adresse ou un autre téléphone.',
    noContact:
      'Sans moyen de secours, aucun code ne peut vous être envoyé : demandez-en un à votre gestionnaire, et saisissez-le ici.',
    neverActivated: 'Un compte jamais activé ne reçoit pas de code :',
    activate: 'faites votre première connexion',
    otherIdentifier: 'Ce n’est pas le bon identifiant : recommencer',
  },
  password: {
    heading: 'Choisissez un nouveau mot de passe',
    lead: 'Le code est le bon. Choisissez un mot de passe différent de l’ancien.',
    uid: 'Identifiant',
    address: 'Adresse académique',
    submit: 'Enregistrer ce mot de passe',
  },
  done: {
    heading: 'Votre nouveau mot de passe est enregistré',
    lead: 'L’ancien ne fonctionne plus nulle part.',
    healed: [
      'Toutes les sessions ouvertes avec l’ancien mot de passe sont fermées.',
      'Si trop d’essais obligeaient à attendre, l’attente est levée.',
      'Les codes reçus jusqu’ici ne fonctionnent plus.',
      'Une alerte est partie vers votre messagerie académique et vos moyens de secours.',
    ],
    signIn: 'Se connecter',
    devicesTitle: 'Changez-le aussi sur vos appareils',
    devicesLead:
      'Un appareil qui garde l’ancien mot de passe l’essaie sans cesse, et peut bloquer votre compte.',
    devices: [
      'Téléphone et tablette : l’application de messagerie.',
      'Ordinateur : Thunderbird, Outlook ou Mail.',
      'Navigateur et gestionnaire de mots de passe : le mot de passe enregistré.',
    ],
    devicesSee: 'Les réglages de ma messagerie sur mes appareils',
  },
  blocked: {
    title: 'Votre messagerie reste fermée pour l’instant',
    text: 'L’académie l’a bloquée pour la protéger, et seul le rectorat peut la rouvrir. Connectez-vous pour vérifier votre compte, puis appelez.',
  },
}
