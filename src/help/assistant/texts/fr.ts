import type { CaseName } from '../cases.ts'
import type { CheckName } from '../checks.ts'

interface CheckWords {
  name: string
  fine: string
  problem: string
  cure: string
}

const cases: Record<CaseName, { choice: string; lead: string }> = {
  connexion: {
    choice: 'Je n’arrive pas à me connecter',
    lead: 'Le plus souvent, c’est un mot de passe oublié ou un compte bloqué. Vérifions d’abord votre appareil.',
  },
  'mot-de-passe': {
    choice: 'Mon mot de passe est refusé',
    lead: 'Une majuscule verrouillée ou un clavier dans une autre langue suffisent. Essayez le champ ci-dessous.',
  },
  code: {
    choice: 'Le code n’arrive pas',
    lead: 'Regardons si les messages partent en ce moment, puis où le code a pu aller.',
  },
  page: {
    choice: 'Une page ne s’affiche pas ou ne répond pas',
    lead: 'Le réseau, le navigateur ou le service : voyons lequel.',
  },
  messages: {
    choice: 'Je ne reçois pas mes e-mails',
    lead: 'Regardons le service, puis ce qui peut détourner votre courrier : filtre, transfert, boîte pleine.',
  },
  telephone: {
    choice: 'Mes e-mails ne marchent pas sur mon téléphone',
    lead: 'Après un changement de mot de passe, le téléphone doit le recevoir aussi.',
  },
  transfert: {
    choice: 'Mon transfert ne marche pas',
    lead: 'La page du transfert, dans votre compte, relit la règle sur le serveur et envoie un message d’essai.',
  },
  autre: {
    choice: 'Autre chose',
    lead: 'Voici tout ce que nous pouvons vérifier d’ici. Si tout va bien, quelqu’un vous aide.',
  },
}

const checks: Record<CheckName, CheckWords> = {
  cookies: {
    name: 'Cookies',
    fine: 'Acceptés',
    problem: 'Les cookies sont refusés',
    cure: 'Autorisez les cookies de ce site dans les réglages du navigateur, ou ouvrez une fenêtre ordinaire, non privée.',
  },
  storage: {
    name: 'Mémoire du navigateur',
    fine: 'Disponible',
    problem: 'Le navigateur ne garde rien',
    cure: 'Quittez la navigation privée, libérez de la place sur l’appareil, ou autorisez les données de ce site. Sans cela, ce que vous saisissez se perd si la page se recharge.',
  },
  browser: {
    name: 'Navigateur',
    fine: 'Assez récent',
    problem: 'Ce navigateur est trop ancien',
    cure: 'Mettez-le à jour, ou utilisez une version récente de Firefox, Chrome, Edge ou Safari.',
  },
  network: {
    name: 'Connexion au service',
    fine: 'Établie',
    problem: 'Le service ne répond pas à cet appareil',
    cure: 'Vérifiez le Wi-Fi ou les données mobiles, coupez le mode avion, puis vérifiez de nouveau. Dans un établissement, essayez aussi avec votre téléphone.',
  },
  speed: {
    name: 'Vitesse du réseau',
    fine: 'Réponse rapide',
    problem: 'Le réseau est lent',
    cure: 'Attendez la fin de chaque page et n’appuyez qu’une fois. Rapprochez-vous de la borne Wi-Fi, ou changez de réseau.',
  },
  service: {
    name: 'État du service',
    fine: 'Le service fonctionne',
    problem: 'Le service a une panne',
    cure: 'Cela ne vient pas de vous. Réessayez dans quelques minutes ; rien de ce qui était enregistré n’est perdu.',
  },
  maintenance: {
    name: 'Maintenance en cours',
    fine: 'Aucune',
    problem: 'Le service est en maintenance',
    cure: 'Réessayez dans quelques minutes. Ce que vous saisissez reste sur la page.',
  },
  mail: {
    name: 'Départ des messages',
    fine: 'Ils partent aussitôt',
    problem: 'Les messages partent avec du retard',
    cure: 'Attendez quelques minutes avant de demander un autre code : seul le dernier serait valable.',
  },
  clock: {
    name: 'Heure de l’appareil',
    fine: 'À l’heure',
    problem: 'L’appareil n’est pas à l’heure',
    cure: 'Dans ses réglages, choisissez la date et l’heure automatiques. Une heure fausse fait refuser des connexions.',
  },
  capsLock: {
    name: 'Verrouillage des majuscules',
    fine: 'Désactivé',
    problem: 'Le verrouillage des majuscules est activé',
    cure: 'Appuyez sur la touche de verrouillage des majuscules, à gauche du clavier, puis recommencez.',
  },
  keyboard: {
    name: 'Langue du clavier',
    fine: 'Reconnue',
    problem: 'Le clavier n’est pas reconnu',
    cure: 'Comparez ce qui s’affiche avec vos touches.',
  },
}

/** Texts of the assistant. */
export const fr = {
  question: 'Que se passe-t-il ?',
  lead: 'Choisissez ce qui ressemble le plus à votre situation : nous vérifions ce que nous pouvons, ici, dans votre navigateur.',
  cases,
  list: 'Ce que nous avons vérifié',
  checks,
  running: 'Vérification…',
  unknown: 'N’a pas pu être vérifié',
  line: (name: string, finding: string) => `${name} : ${finding}`,
  keyboardIs: (layout: string) => `Votre clavier est réglé en ${layout}`,
  allFine: 'Les vérifications sont terminées. Tout va bien de ce côté.',
  again: 'Vérifier de nouveau',
  copy: 'Copier le résultat',
  copyFailed: 'Sélectionnez la liste pour la copier',
  report: 'Joindre le résultat à un signalement',
  tryOut: {
    label: 'Essayez votre clavier',
    hint: 'Tapez « azqw » et quelques signes : vous voyez ce qui arrive vraiment. N’y tapez pas votre mot de passe.',
  },
  helps: 'Ce qui peut vous aider',
}
