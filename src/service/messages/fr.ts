import { assistance } from '#src/academy/assistance.ts'
import type { Facts, Message } from './messages.ts'

const help = ({ academy }: Facts) =>
  `Une question ? Appelez ${assistance.fr(academy.telephone)}. Nous ne demandons jamais votre mot de passe, ni par téléphone ni par message.`

/** How to take a change back: a code to type, never a link. */
const undo = (code: string | undefined) =>
  code === undefined
    ? []
    : [
        `Ce n’était pas vous ? Sur le portail, ouvrez la page « Annuler un changement » (adresse qui se termine par /annuler) et saisissez ce code : ${code}. Il est valable 7 jours.`,
      ]

/** What a code is asked for: whoever reads it out to a stranger must see what they give away. */
const uses = {
  contact: 'pour vérifier ce contact',
  'new-password': 'pour choisir un nouveau mot de passe',
  unlock: 'pour débloquer votre compte',
}
export type CodeUse = keyof typeof uses

/** What changed, in the middle of a sentence. */
const changes = {
  'password-changed': 'le mot de passe de votre compte académique a été changé',
  'contact-added': 'un contact de secours a été ajouté à votre compte académique',
  'contact-removed': 'un contact de secours a été retiré de votre compte académique',
  'sessions-ended': 'des sessions de votre compte académique ont été fermées',
  unlocked: 'votre compte académique a été débloqué avec un code, sans changer de mot de passe',
  'forward-removed': 'un transfert de votre messagerie académique a été supprimé',
  undone: 'un changement de votre compte académique a été annulé, et toutes ses sessions ont été fermées',
}
export type Change = keyof typeof changes

export const fr = {
  /** A code to prove one reads this contact; it lives ten minutes. */
  code: (facts: Facts, code: string, use: CodeUse): Message => ({
    subject: `Votre code de vérification – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Voici le code demandé pour votre compte académique, ${uses[use]} : ${code}. Il est valable 10 minutes et ne sert qu’une fois.`,
      'Saisissez-le sur la page que vous avez laissée ouverte. Ne le communiquez à personne.',
      'Vous n’avez rien demandé ? Ignorez ce message : sans ce code, rien ne change.',
    ],
    sms: `Alizé : code ${code} ${uses[use]}, valable 10 minutes. Ne le donnez à personne.`,
    code,
  }),
  /** To every contact of somebody whose account was just activated. */
  activated: (facts: Facts, when: string, undoCode?: string): Message => ({
    subject: `Votre compte est activé – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Bonjour ${facts.firstName},`,
      `Votre compte académique a été activé le ${when}.`,
      ...undo(undoCode),
      help(facts),
    ],
    sms: undoCode
      ? `Alizé, ${when} : votre compte est activé. Pas vous ? Code d’annulation ${undoCode} (/annuler).`
      : `Alizé, académie ${facts.academy.ofName} : votre compte a été activé le ${when}. Pas vous ? Appelez le ${facts.academy.telephone ?? 'rectorat'}.`,
    ...(undoCode !== undefined && { code: undoCode }),
  }),
  /** To the manager of somebody who activated an account without any prior contact. */
  activatedForManager: (fullName: string, when: string, undoCode: string): Message => ({
    subject: 'Activation d’un compte académique',
    paragraphs: [
      `Le compte académique de ${fullName} a été activé le ${when}.`,
      'Si cette personne n’a pas encore pris ses fonctions ou vous signale qu’elle n’a rien fait, prévenez l’équipe informatique du rectorat.',
      ...undo(undoCode),
    ],
    code: undoCode,
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
  /** To the person, once they have gone through what their account is made of. */
  checkedUp: (facts: Facts, when: string, reference: string): Message => ({
    subject: `Vérification de votre compte – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Bonjour ${facts.firstName},`,
      `Le ${when}, vous avez vérifié votre compte académique. Votre dossier porte la référence ${reference} : gardez-la, elle vous sera demandée si vous appelez.`,
      help(facts),
    ],
    sms: `Alizé, ${when} : vérification de votre compte, dossier ${reference}. Aide : ${facts.academy.telephone ?? 'rectorat'}.`,
  }),
  /** To the person, of any change to their account they should recognise. */
  changed: (facts: Facts, when: string, change: Change, undoCode?: string): Message => ({
    subject: `Changement sur votre compte – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Bonjour ${facts.firstName},`,
      `Le ${when}, ${changes[change]}.`,
      'C’était vous ? Vous n’avez rien à faire.',
      ...undo(undoCode),
      help(facts),
    ],
    sms: undoCode
      ? `Alizé, ${when} : ${changes[change]}. Pas vous ? Code ${undoCode} sur la page /annuler.`
      : `Alizé, ${when} : ${changes[change]}. Aide : ${facts.academy.telephone ?? 'rectorat'}.`,
    ...(undoCode !== undefined && { code: undoCode }),
  }),
}
