import { assistance } from '#src/academy/assistance.ts'
import type { Facts, Message } from './messages.ts'

const help = ({ academy }: Facts) =>
  `Une question ? Appelez ${assistance.fr(academy.telephone)}. Nous ne demandons jamais votre mot de passe, ni par téléphone ni par message.`

export const fr = {
  /** A code to prove one reads this contact; it lives ten minutes. */
  code: (facts: Facts, code: string): Message => ({
    subject: `Votre code de vérification – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Voici le code demandé pour votre compte académique : ${code}. Il est valable 10 minutes et ne sert qu’une fois.`,
      'Saisissez-le sur la page que vous avez laissée ouverte. Ne le communiquez à personne.',
      'Vous n’avez rien demandé ? Ignorez ce message : sans ce code, rien ne change.',
    ],
    sms: `Alizé, académie ${facts.academy.ofName} : votre code est ${code}, valable 10 minutes. Ne le donnez à personne.`,
    code,
  }),
  /** To every contact of somebody whose account was just activated. */
  activated: (facts: Facts, when: string): Message => ({
    subject: `Votre compte est activé – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Bonjour ${facts.firstName},`,
      `Votre compte académique a été activé le ${when}. Les codes et les alertes de ce compte arriveront ici.`,
      `Ce n’était pas vous ? Appelez sans attendre ${assistance.fr(facts.academy.telephone)}.`,
      help(facts),
    ],
    sms: `Alizé, académie ${facts.academy.ofName} : votre compte a été activé le ${when}. Pas vous ? Appelez le ${facts.academy.telephone ?? 'rectorat'}.`,
  }),
  /** To the manager of somebody who activated an account without any prior contact. */
  activatedForManager: (fullName: string, when: string): Message => ({
    subject: 'Activation d’un compte académique',
    paragraphs: [
      `Le compte académique de ${fullName} a été activé le ${when}.`,
      'Si cette personne n’a pas encore pris ses fonctions ou vous signale qu’elle n’a rien fait, prévenez l’équipe informatique du rectorat.',
    ],
  }),
  /** To the owner of an account in use, when somebody tries to activate it. Once a day at most. */
  activationAttempt: (facts: Facts, when: string): Message => ({
    subject: `Tentative d’activation de votre compte – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Bonjour ${facts.firstName},`,
      `Le ${when}, quelqu’un a essayé d’activer votre compte académique avec votre NUMEN et votre date de naissance. Votre compte était déjà actif : rien n’a changé.`,
      'C’était vous ? Connectez-vous avec votre identifiant et votre mot de passe.',
      help(facts),
    ],
    sms: `Alizé, académie ${facts.academy.ofName} : tentative d’activer votre compte le ${when}, sans effet. Aide : ${facts.academy.telephone ?? 'rectorat'}.`,
  }),
}
