/** Texts of the legal notice. */
export const fr = {
  title: 'Mentions légales',
  publisher: {
    title: 'Éditeur',
    text: (ofName: string) => `Ce portail est publié par l’académie ${ofName}.`,
    address: 'Adresse',
    telephone: 'Téléphone',
    director: 'Direction de la publication',
    noDirector:
      'L’académie n’a pas encore indiqué ici qui dirige la publication. Elle vous répond par téléphone.',
  },
  host: {
    title: 'Hébergement',
    unknown: 'L’académie n’a pas encore indiqué ici qui héberge ce portail. Elle vous répond par téléphone.',
    demonstration: 'Cette démonstration fonctionne entièrement dans votre navigateur.',
  },
  software: {
    title: 'Logiciel',
    text: 'Alizé est un logiciel libre, sous licence MIT : chacun peut le lire, l’utiliser et le modifier. Il n’est pas un site de l’État et n’en porte pas la marque.',
    others: 'Licences de la police et des listes de mots',
  },
  more: {
    title: 'À lire aussi',
    personalData: 'Données personnelles : ce qui est gardé, pourquoi, combien de temps',
    accessibility: 'Accessibilité : où en est ce portail',
    contact: 'Joindre le rectorat',
  },
}
