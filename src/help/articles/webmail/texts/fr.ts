import type { groups } from '../../groups.ts'
import type { Article } from '../../article.ts'

export const fr: Record<(typeof groups.webmail)[number], Article> = {
  'webmail-preferences': [
    {
      text: 'Les préférences règlent la langue, l’heure, la signature, les filtres et la réponse d’absence.',
    },
    {
      steps: [
        'Ouvrez votre messagerie dans un navigateur, de préférence sur un ordinateur.',
        'Appuyez sur la roue dentée, près de votre nom.',
        'Choisissez « Général » pour la langue et le fuseau horaire, « Courrier » pour l’affichage des messages.',
        'Enregistrez avant de quitter : sans cela, rien n’est gardé.',
      ],
    },
    { heading: 'Une absence' },
    {
      text: 'La réponse automatique se règle au même endroit (« Absence » ou « Vacances »). Donnez-lui une date de fin, et le nom de la personne à joindre.',
    },
    { elsewhere: { webmail: 'Ouvrir ma messagerie' } },
  ],
  'webmail-dossiers': [
    { heading: 'Créer un dossier' },
    {
      steps: [
        'À gauche, ouvrez le menu de votre compte : trois points, ou un clic droit sur votre nom.',
        'Choisissez « Nouveau dossier », puis donnez-lui un nom court.',
        'Faites glisser un message dessus, ou utilisez « Déplacer vers ».',
      ],
    },
    { heading: 'Classer tout seul' },
    {
      text: 'Dans les préférences, « Filtres » range le courrier à son arrivée. Commencez par un seul filtre, et vérifiez pendant quelques jours le dossier qu’il remplit.',
    },
    { heading: 'Ma boîte est pleine' },
    {
      list: [
        'Triez les messages par taille et supprimez les plus lourds, aussi dans « Envoyés ».',
        'Videz la corbeille : avant cela, rien n’est libéré.',
        'Enregistrez les pièces jointes utiles sur votre ordinateur.',
      ],
    },
    { elsewhere: { webmail: 'Ouvrir ma messagerie' } },
  ],
  'webmail-signature': [
    { text: 'La signature s’ajoute au bas de chaque message que vous écrivez.' },
    {
      steps: [
        'Dans votre compte, composez une signature et copiez-la.',
        'Dans la messagerie, ouvrez les préférences, puis les réglages du courrier ou de votre compte.',
        'Collez-la dans le cadre « Signature », puis enregistrez.',
        'Commencez un nouveau message : la signature doit être au bas.',
      ],
    },
    {
      note: 'Restez sobre : ni image, ni numéro personnel. Vos messages sont lus sur de petits écrans, et transférés à des inconnus.',
    },
    { pages: { accountSignature: 'Composer ma signature' } },
    { elsewhere: { webmail: 'Ouvrir ma messagerie' } },
  ],
  'webmail-calendriers': [
    {
      text: 'Le calendrier s’ouvre à côté du courrier. Vous pouvez en avoir plusieurs : classes, réunions, personnel.',
    },
    {
      steps: [
        'Dans la messagerie, ouvrez « Calendrier » (ou « Agenda »).',
        'Appuyez sur une heure pour créer un événement : titre, lieu, durée.',
        'Ajoutez les adresses de vos collègues pour les inviter : leur réponse s’affiche à côté de leur nom.',
      ],
    },
    { heading: 'Partager un calendrier' },
    {
      steps: [
        'Ouvrez le menu du calendrier, puis « Partage ».',
        'Cherchez la personne par son nom, puis choisissez ce qu’elle peut voir ou modifier.',
      ],
    },
    {
      note: 'Ne rendez jamais public un calendrier où figurent des noms d’élèves. Cochez « privé » ou « confidentiel » pour les événements sensibles.',
    },
    { elsewhere: { webmail: 'Ouvrir ma messagerie' } },
  ],
  'webmail-carnet-adresses': [
    {
      text: 'L’annuaire de l’académie est déjà là : tapez les premières lettres d’un nom dans le champ « À ». Le carnet d’adresses garde les autres contacts.',
    },
    {
      steps: [
        'Dans la messagerie, ouvrez « Carnet d’adresses » (ou « Contacts »).',
        'Appuyez sur « Nouveau contact », remplissez le nom et l’adresse, puis enregistrez.',
        'Pour écrire souvent au même groupe, créez une liste et ajoutez-y vos contacts.',
      ],
    },
    {
      note: 'Pour écrire à des familles, mettez leurs adresses en copie cachée (Cci) : elles n’ont pas à se voir entre elles.',
    },
    { elsewhere: { webmail: 'Ouvrir ma messagerie' } },
  ],
}
