import { assistance } from '#src/academy/assistance.ts'
import type { Facts, Message, Place } from './messages.ts'

const help = ({ academy }: Facts) =>
  `Une question ? Appelez ${assistance.fr(academy.telephone)}. Nous ne demandons jamais votre mot de passe, ni par téléphone ni par message.`

/** How to take a change back: a code to type, never a link. */
const howToUndo = (code: string) =>
  `Sur le portail, ouvrez la page « Annuler un changement » (adresse qui se termine par /annuler) et saisissez ce code : ${code}. Il est valable 7 jours.`

const undo = (code: string | undefined) =>
  code === undefined ? [] : [`Ce n’était pas vous ? ${howToUndo(code)}`]

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
  'contact-added': 'un moyen de secours a été ajouté à votre compte académique',
  'contact-removed': 'un moyen de secours a été retiré de votre compte académique',
  'sessions-ended': 'des sessions de votre compte académique ont été fermées',
  unlocked: 'votre compte académique a été débloqué avec un code, sans changer de mot de passe',
  'forward-removed': 'un transfert de votre messagerie académique a été supprimé',
  'forward-declined':
    'un transfert de votre messagerie académique a été refusé par son destinataire et supprimé',
  undone: 'un changement de votre compte académique a été annulé, et toutes ses sessions ont été fermées',
}
export type Change = keyof typeof changes

/** What became of the forward, as a heading, in the middle of a sentence, and in an SMS. */
const forwardEvents = {
  set: {
    subject: 'Un transfert de messagerie est en place',
    text: (shown: string) => `un transfert de votre messagerie académique vers ${shown} a été mis en place`,
    short: 'un transfert de votre messagerie a été mis en place',
  },
  changed: {
    subject: 'Votre transfert de messagerie a changé',
    text: (shown: string) => `le transfert de votre messagerie académique vers ${shown} a été modifié`,
    short: 'le transfert de votre messagerie a été modifié',
  },
  paused: {
    subject: 'Votre transfert de messagerie est suspendu',
    text: (shown: string) => `le transfert de votre messagerie académique vers ${shown} a été suspendu`,
    short: 'le transfert de votre messagerie a été suspendu',
  },
}
export type ForwardEvent = keyof typeof forwardEvents

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
      `Un compte académique a été activé le ${when} : ${fullName}.`,
      'Si cette personne n’a pas encore pris ses fonctions ou vous signale qu’elle n’a rien fait, annulez cette activation et prévenez l’équipe informatique du rectorat.',
      howToUndo(undoCode),
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
  /** To the contacts on file of somebody who asked for their identifier, or of whom somebody else did. */
  identifier: (facts: Facts, uid: string, address: string): Message => ({
    subject: `Votre identifiant – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Bonjour ${facts.firstName},`,
      `Voici l’identifiant de votre compte académique : ${uid}. Votre adresse académique, ${address}, permet aussi de vous connecter.`,
      'Vous n’avez rien demandé ? Ignorez ce message : un identifiant n’ouvre rien sans le mot de passe.',
      help(facts),
    ],
    sms: `Alizé, académie ${facts.academy.ofName} : votre identifiant est ${uid}. Il n’ouvre rien sans votre mot de passe.`,
  }),
  /** The same, where the account was never used. */
  identifierNotActivated: (facts: Facts): Message => ({
    subject: `Votre compte reste à activer – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Bonjour ${facts.firstName},`,
      'Vous avez demandé votre identifiant. Votre compte académique n’a encore jamais été activé.',
      'Sur le portail, ouvrez la page « Activer mon compte » (adresse qui se termine par /premiere-connexion) : vous y recevrez votre identifiant et choisirez votre mot de passe. Munissez-vous de votre NUMEN.',
      help(facts),
    ],
    sms: `Alizé, académie ${facts.academy.ofName} : votre compte reste à activer. Faites votre première connexion sur le portail.`,
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
  /** To whoever reads mail at the address a forward is wanted to, which may be anybody's: it names nobody. */
  forwardAsked: (place: Place, code: string, declineCode: string): Message => ({
    subject: `Confirmer un transfert de messagerie – académie ${place.academy.ofName}`,
    paragraphs: [
      `Un agent de l’académie ${place.academy.ofName} demande que son courrier professionnel soit transféré à cette adresse. Pour l’accepter, voici son code : ${code}. Il est valable 24 heures et ne sert qu’une fois.`,
      'C’est vous ? Saisissez ce code sur la page que vous avez laissée ouverte, ou sur la page « Transfert » de votre compte.',
      `Ce n’est pas vous ? Ne donnez ce code à personne : sans lui, rien n’est transféré. Pour ne plus recevoir de telles demandes, ouvrez sur le portail la page « Annuler un changement » (adresse qui se termine par /annuler) et saisissez : ${declineCode}.`,
    ],
    code,
  }),
  /** To the person, of the forward that they or somebody else set, changed or paused. */
  forwardSet: (
    facts: Facts,
    when: string,
    event: ForwardEvent,
    shown: string,
    undoCode?: string,
  ): Message => ({
    subject: `${forwardEvents[event].subject} – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Bonjour ${facts.firstName},`,
      `Le ${when}, ${forwardEvents[event].text(shown)}.`,
      'C’était vous ? Vous n’avez rien à faire.',
      ...undo(undoCode),
      help(facts),
    ],
    sms: undoCode
      ? `Alizé, ${when} : ${forwardEvents[event].short}. Pas vous ? Code ${undoCode} sur la page /annuler.`
      : `Alizé, ${when} : ${forwardEvents[event].short}. Aide : ${facts.academy.telephone ?? 'rectorat'}.`,
    ...(undoCode !== undefined && { code: undoCode }),
  }),
  /** Sent to the academic address, so that it goes the way of all mail. */
  forwardTest: (facts: Facts, word: string): Message => ({
    subject: `Essai de transfert – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Bonjour ${facts.firstName},`,
      `Si vous lisez ce message dans votre messagerie privée, le transfert fonctionne. Pour le confirmer, saisissez ce mot sur la page « Transfert » du portail : ${word}.`,
      'Vous n’avez rien demandé ? Ignorez ce message.',
    ],
    code: word,
  }),
  /** 30 and 7 days before its end. */
  forwardEnding: (facts: Facts, lastDay: string, shown: string): Message => ({
    subject: `Votre transfert de messagerie prend fin le ${lastDay} – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Bonjour ${facts.firstName},`,
      `Le transfert de votre messagerie académique vers ${shown} prend fin le ${lastDay}. Votre courrier restera ensuite dans votre messagerie académique : rien n’est perdu.`,
      'Vous en avez encore besoin ? Prolongez-le sur la page « Transfert » de votre compte.',
      help(facts),
    ],
    sms: `Alizé : le transfert de votre messagerie prend fin le ${lastDay}. Vous pouvez le prolonger dans votre compte.`,
  }),
  forwardEnded: (facts: Facts, lastDay: string, shown: string): Message => ({
    subject: `Votre transfert de messagerie a pris fin – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Bonjour ${facts.firstName},`,
      `Le transfert de votre messagerie académique vers ${shown} a pris fin : son dernier jour était le ${lastDay}. Votre courrier reste désormais dans votre messagerie académique.`,
      'Vous en avez encore besoin ? Mettez-en un nouveau en place sur la page « Transfert » de votre compte.',
      help(facts),
    ],
    sms: `Alizé : le transfert de votre messagerie a pris fin. Votre courrier reste dans la messagerie académique.`,
  }),
  /** To a manager: somebody asks for their NUMEN. All that is needed to call back, and no more. */
  numenRequestForManager: (
    who: string,
    when: string,
    reference: string,
    reach: string,
    wish: string,
  ): Message => ({
    subject: `Demande de NUMEN, référence ${reference}`,
    paragraphs: [
      `${who} a demandé son NUMEN le ${when}.`,
      `Pour répondre : ${reach}.`,
      wish,
      'Ce portail n’a pas vérifié son identité. Assurez-vous-en avant de répondre, et ne donnez jamais un NUMEN par e-mail.',
    ],
  }),
  /** What is asked for: one of these half hours, in words. */
  numenAppointment: (office: string, slots: string): string =>
    `Rendez-vous souhaité, à confirmer par vous. Lieu : ${office}. Créneaux proposés : ${slots}.`,
  numenCopy: (until: string): string =>
    `Une copie de sa pièce d’identité est gardée à part, sous la référence ci-dessus, jusqu’au ${until}. Pour la consulter, adressez-vous à l’équipe informatique du rectorat. Si la copie est illisible ou périmée, proposez un rendez-vous.`,
  /** To whoever asked, at the address they gave, which may be anybody's: it names nobody. */
  numenReceipt: (facts: Place, when: string, reference: string, answerBy: string): Message => ({
    subject: `Votre demande de NUMEN – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Votre demande de NUMEN a bien été reçue le ${when}. Sa référence : ${reference}.`,
      `Votre gestionnaire vous répond. Sans nouvelles après le ${answerBy}, appelez ${assistance.fr(facts.academy.telephone)} et donnez cette référence.`,
      'Votre NUMEN ne vous sera jamais envoyé par e-mail.',
      'Vous n’avez rien demandé ? Ignorez ce message.',
    ],
  }),
}
