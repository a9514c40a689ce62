/** Texts of the first connection. */
export const fr = {
  title: 'Première connexion',
  steps: {
    identity: 'Vous reconnaître',
    code: 'Vérifier',
    contact: 'Moyen de secours',
    password: 'Mot de passe',
    done: 'Terminé',
  },
  identity: {
    heading: 'Activez votre compte académique',
    lead: 'Environ 4 minutes. Munissez-vous de votre NUMEN, et d’un téléphone mobile ou d’une adresse e-mail privée.',
    charterTitle: 'La charte en trois lignes',
    charterLines: [
      'Ce compte est personnel : vous ne donnez votre mot de passe à personne, pas même à un collègue ou à l’assistance.',
      'Vous l’utilisez pour votre travail, dans le respect des élèves, des familles et de la loi.',
      'Vous signalez sans attendre un message suspect ou un accès que vous ne reconnaissez pas.',
    ],
    charterMore: 'Lire la charte en entier',
    charterFull: [
      'Le compte académique ouvre votre messagerie professionnelle et les services numériques de l’académie. Il vous est confié pour la durée de vos fonctions.',
      'Vous choisissez un mot de passe que vous n’utilisez nulle part ailleurs. Personne, à l’académie, n’a besoin de le connaître.',
      'La messagerie professionnelle sert aux échanges de travail. Un usage privé raisonnable est toléré, hors de toute activité commerciale, politique ou religieuse.',
      'Les données des élèves et des familles ne sortent pas des outils de l’académie sans nécessité ni protection.',
      'L’académie enregistre les connexions et les changements de votre compte pour le protéger. Ces traces sont conservées un an au plus, et vous pouvez demander à les consulter.',
      'En cas de risque, l’académie peut suspendre l’accès. Elle vous en informe et vous aide à le retrouver.',
    ],
    charterAccept: 'J’ai lu la charte et je l’accepte',
    privacyTitle: 'Vos données personnelles',
    privacy: (academy: string) =>
      `Le rectorat de l’académie ${academy} utilise ces informations pour vous reconnaître et ouvrir votre compte. Elles sont comparées à celles de votre dossier ; ce site ne garde ni votre NUMEN ni votre date de naissance. Vous pouvez demander au rectorat à consulter ou à faire corriger vos données.`,
    submit: 'Continuer',
    alreadyActive: 'Votre compte est déjà actif ? Connectez-vous',
  },
}
