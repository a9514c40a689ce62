import type { groups } from '../../groups.ts'
import type { Article } from '../../article.ts'

export const fr: Record<(typeof groups.moving)[number], Article> = {
  'transfert-nouveau-webmail': [
    {
      text: 'Le plus sûr est la page « Transfert de ma messagerie » de votre compte : elle fait confirmer l’adresse, envoie un message d’essai et relit la règle sur le serveur. Vous savez alors que le transfert marche vraiment.',
    },
    { pages: { accountForwarding: 'Transférer mon courrier' } },
    { heading: 'Dans le nouveau webmail' },
    {
      steps: [
        'Ouvrez les préférences (la roue dentée), puis « Courrier », puis l’onglet « Transfert » ou « Redirection ».',
        'Cochez « Transférer les messages entrants » et saisissez une seule adresse.',
        'Cochez « Garder une copie », puis enregistrez.',
        'Rouvrez la page : si l’adresse n’y est plus, confirmez une seconde fois.',
      ],
    },
    {
      note: 'Il arrive que l’écran montre un transfert alors que la règle n’a jamais été écrite. Faites l’essai dans votre compte : lui seul le prouve.',
    },
  ],
  'transfert-ancien-webmail': [
    {
      text: 'Un transfert réglé autrefois dans l’ancien webmail peut agir encore, ou s’être arrêté sans rien dire. Regardez dans votre compte : l’état affiché est celui que le serveur applique.',
    },
    {
      steps: [
        'Ouvrez la page « Transfert de ma messagerie » de votre compte. Elle montre aussi ce qui a été mis en place ailleurs.',
        'Vous reconnaissez l’adresse : mettez le même transfert en place depuis cette page, puis faites l’essai.',
        'Vous ne la reconnaissez pas : retirez-le et changez de mot de passe. Quelqu’un lit peut-être votre courrier.',
        'Dans l’ancien webmail, s’il s’ouvre encore : « Options », « Courrier », « Réacheminement », puis décochez et enregistrez.',
      ],
    },
    { pages: { accountForwarding: 'Voir mon transfert', accountCheckUp: 'Vérifier mon compte' } },
  ],
  'migration-messagerie': [
    {
      text: 'Votre messagerie change de serveur. Vos messages suivent, votre adresse et votre mot de passe restent les mêmes.',
    },
    { heading: 'Avant' },
    {
      list: [
        'Supprimez ce qui ne sert plus et videz la corbeille.',
        'Enregistrez sur votre ordinateur ce que vous ne voulez pas perdre : contacts, agenda, pièces jointes.',
        'Notez vos filtres, votre signature et votre réponse d’absence : il faudra peut-être les refaire.',
        'Vérifiez votre moyen de secours.',
      ],
    },
    { heading: 'Après' },
    {
      list: [
        'Ouvrez la nouvelle messagerie depuis l’accueil de ce site, jamais depuis un lien reçu par message.',
        'Mettez à jour chaque téléphone, tablette et ordinateur avec les nouveaux serveurs.',
        'Refaites l’essai de votre transfert.',
        'Remettez votre signature et vos filtres.',
      ],
    },
    {
      note: 'Les fraudeurs profitent de ces changements. Personne ne vous demandera votre mot de passe pour « migrer » votre boîte.',
    },
    {
      pages: {
        devices: 'Régler mes appareils',
        accountContacts: 'Mes moyens de secours',
        accountForwarding: 'Essayer mon transfert',
        accountSignature: 'Composer ma signature',
      },
    },
  ],
}
