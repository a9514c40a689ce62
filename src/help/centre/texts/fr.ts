import type { GroupName } from '../../articles/groups.ts'

const groups: Record<GroupName, string> = {
  access: 'Me connecter',
  services: 'Comprendre mes services',
  webmail: 'Utiliser la messagerie',
  moving: 'Transférer, changer de messagerie',
}

/** Texts of the help's own pages. */
export const fr = {
  title: 'Aide',
  heading: 'Comment pouvons-nous vous aider ?',
  search: {
    label: 'Chercher dans l’aide',
    hint: 'Un mot suffit, même mal écrit. N’écrivez ici ni mot de passe ni NUMEN.',
    count: (count: number) =>
      count === 0 ? 'Aucun résultat' : count === 1 ? 'Un résultat' : `${count} résultats`,
    nothing:
      'Essayez avec un autre mot, ou dites-nous ci-dessous ce qui se passe : l’assistant cherche avec vous.',
  },
  groups,
  articles: 'Les articles',
  back: 'Toute l’aide',
  important: 'À savoir',
  next: 'À faire maintenant',
  others: 'À lire aussi',
  unsolved: 'Cela ne suffit pas ?',
  missing: {
    heading: 'Cet article n’existe pas',
    text: 'Il a peut-être changé d’adresse. Cherchez-le par un mot.',
  },
}
