import { answer, close, decide, erase, giveCode, show, take } from './acts.ts'
import type { Desk } from './desk.ts'
import { list } from './list.ts'
import { exportCase, saveAttachment, saveCopy } from './saving.ts'
import { plain } from './words.ts'

interface Command {
  /** As managers write it. */
  name: string
  /** What stands after it, each in one word. A reference comes first wherever there is one. */
  words: readonly string[]
  /** What else may stand there, or must. */
  option?: string
  about: string
  run: (desk: Desk, ...words: readonly [string, string, string]) => Promise<void>
}

const REFERENCE = 'référence'

const commands: readonly Command[] = [
  { name: 'liste', words: [], option: '[--tout]', about: 'ce qui attend, ou tout', run: list },
  { name: 'voir', words: [REFERENCE], about: 'tout sur une demande', run: show },
  {
    name: 'copie',
    words: [REFERENCE, 'fichier'],
    about: 'enregistre la pièce d’identité',
    run: saveCopy,
  },
  {
    name: 'pièce',
    words: [REFERENCE, 'numéro', 'fichier'],
    about: 'enregistre une pièce jointe',
    run: saveAttachment,
  },
  {
    name: 'décider',
    words: [REFERENCE, 'vérifiée|refusée'],
    about: 'règle une demande de NUMEN',
    run: decide,
  },
  { name: 'prendre', words: [REFERENCE], about: 'prend un signalement en charge', run: take },
  { name: 'répondre', words: [REFERENCE], about: 'répond à un signalement, texte ensuite', run: answer },
  { name: 'clore', words: [REFERENCE], about: 'clôt un signalement, une vérification', run: close },
  { name: 'code', words: ['identifiant'], about: 'crée un code de gestionnaire', run: giveCode },
  {
    name: 'exporter',
    words: [REFERENCE, 'fichier'],
    about: 'ce qui est gardé, pour la personne',
    run: exportCase,
  },
  { name: 'effacer', words: [REFERENCE], option: '--oui', about: 'efface tout, pour toujours', run: erase },
]

/** By its name, accents or not. */
export const commandOf = (name: string) => commands.find((command) => plain(command.name) === plain(name))

export const needsReference = ({ words }: Command) => words[0] === REFERENCE

/** `effacer <référence> --oui` */
export const usage = ({ name, words, option = '' }: Command) =>
  [name, ...words.map((word) => `<${word}>`), option].join(' ').trimEnd()

/** What follows a sentence that says why a command was not understood. */
export const SEE_HELP = '« desk aide » montre toutes les commandes.'

export const HELP = `Le bureau des gestionnaires d’Alizé.

  desk [--config alize.json] [--as nom] <commande>

${commands.map((command) => `  ${usage(command).padEnd(40)}${command.about}`).join('\n')}

Chaque acte est inscrit au journal de sécurité sous votre nom : celui de votre
session, ou celui que donne --as.
`
