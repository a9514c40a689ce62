/** Texts of the request for a NUMEN: its first step. */
export const fr = {
  title: 'NUMEN inconnu',
  steps: {
    category: 'Vos fonctions',
    appointment: 'Rendez-vous',
    copy: 'Demande',
    receipt: 'Reçu',
  },
  category: {
    heading: 'Retrouvez votre NUMEN',
    lead: 'Votre NUMEN figure sur votre arrêté d’affectation, votre contrat ou dans I-Prof. Votre secrétariat le connaît souvent. Sinon, demandez-le ici : 3 étapes, environ 3 minutes.',
    question: 'Quelles sont vos fonctions ?',
    choose: 'Choisissez une réponse.',
    goesTo: (manager: string) => `Votre gestionnaire : ${manager}`,
    byTelephone: 'Votre gestionnaire répond par téléphone',
    call: (assistance: string) =>
      `Pour ces fonctions, personne ne peut recevoir de demande en ligne. Appelez ${assistance} : on vous dira comment obtenir votre NUMEN.`,
    never: 'Le NUMEN ne s’envoie jamais par e-mail. Méfiez-vous de qui vous le demande par message.',
    submit: 'Continuer',
  },
}
