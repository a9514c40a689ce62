/** Texts of the page that changes the password. */
export const fr = {
  title: 'Changer mon mot de passe',
  lead: 'Vos autres sessions seront fermées, et vos moyens de secours seront prévenus.',
  expired: 'Votre mot de passe a expiré',
  expiredText: 'Choisissez-en un nouveau pour continuer. Rien d’autre n’est possible avant.',
  current: 'Mot de passe actuel',
  submit: 'Changer mon mot de passe',
  doneTitle: 'Votre mot de passe est changé',
  done: 'Vos autres sessions sont fermées. Une alerte est partie vers vos moyens de secours et votre messagerie académique.',
  devices: 'Mettez à jour vos appareils',
  devicesText:
    'Un appareil qui garde l’ancien mot de passe réessaie sans cesse, et finit par bloquer votre compte. Saisissez le nouveau partout où l’ancien était enregistré :',
  devicesList: [
    'la messagerie de votre téléphone et de votre tablette',
    'le logiciel de messagerie de votre ordinateur',
    'les mots de passe enregistrés dans vos navigateurs',
    'le Wi-Fi de votre établissement, s’il utilise ce compte',
  ],
  devicesSee: 'Les réglages de ma messagerie sur mes appareils',
}
