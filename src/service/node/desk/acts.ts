import * as z from 'zod/mini'
import { AddMessage } from '#src/contract/report-steps.ts'
import { formatManagerCode } from '#src/rules/codes.ts'
import { canonicalIdentifier } from '#src/rules/identifier.ts'
import { closeCheckUp, eraseCase, kindOfCase, openCase } from '../../desk.ts'
import { issueManagerCode } from '../../manager-codes.ts'
import { decideNumenCase, type Verdict } from '../../numen-cases.ts'
import { fullName } from '../../people.ts'
import { answerReport, closeReport, takeUp } from '../../reports/desk.ts'
import { DeskFault, type Desk } from './desk.ts'
import { paragraph } from './page.ts'
import { pageOf } from './show.ts'
import { plain } from './words.ts'

/** Each command's work, after the words it is called by. Refusals are told by whoever runs them. */

export async function show({ ports, terminal, by }: Desk, reference: string): Promise<void> {
  terminal.write(pageOf(ports, await openCase(ports, reference, 'case_shown', by)))
}

export async function take({ ports, terminal, by }: Desk, reference: string): Promise<void> {
  const kind = await kindOfCase(ports, reference)
  if (kind !== 'report') throw new DeskFault('Seul un signalement se prend en charge.')
  await takeUp(ports, reference, by)
  terminal.write(paragraph(`Le signalement ${reference} est pris en charge.`))
}

/** The person reads it under their reference and key. It may hold no more than what they write themselves. */
export async function answer({ ports, terminal, by }: Desk, reference: string): Promise<void> {
  const { kind, record } = await openCase(ports, reference, 'case_shown', by)
  if (kind !== 'report') throw new DeskFault('Seul un signalement reçoit une réponse écrite.')
  // Before anything is typed for nothing.
  if (record.status === 'closed') throw new DeskFault(`Le signalement ${reference} est clos.`)
  const text = z.safeParse(AddMessage.shape.text, await terminal.read())
  if (!text.success) throw new DeskFault(faults[text.error.issues[0]?.message ?? ''] ?? faults.required)
  await answerReport(ports, reference, text.data, by)
  terminal.write(
    paragraph(
      `Réponse enregistrée pour ${record.who.name}. Le service en prévient la personne par e-mail, dès qu’il tourne.`,
    ),
  )
}

const faults: Partial<Record<string, string>> & { required: string } = {
  required: 'La réponse est vide : rien n’a été enregistré.',
  'too-long': 'La réponse dépasse 4 000 caractères : rien n’a été enregistré.',
  'secret-numen': 'La réponse contient un NUMEN : rien n’a été enregistré.',
  'secret-social-security': 'La réponse contient un numéro de sécurité sociale : rien n’a été enregistré.',
  'secret-password': 'La réponse semble contenir un mot de passe : rien n’a été enregistré.',
}

/** A check-up's page stays to be read for its year. */
export async function close({ ports, terminal, by }: Desk, reference: string): Promise<void> {
  const kind = await kindOfCase(ports, reference)
  if (kind === 'numen') throw new DeskFault(`Une demande de NUMEN se règle par « décider ${reference} ».`)
  if (kind === 'report') await closeReport(ports, reference, by)
  else await closeCheckUp(ports, reference, by)
  terminal.write(
    paragraph(
      kind === 'report'
        ? `Le signalement ${reference} est clos.`
        : `La vérification de compte ${reference} est close.`,
    ),
  )
}

export async function decide({ ports, terminal, by }: Desk, reference: string, word: string): Promise<void> {
  const verdict = decisions[plain(word)]
  if (!verdict) throw new DeskFault('Une demande se décide par « vérifiée » ou « refusée ».')
  const kind = await kindOfCase(ports, reference)
  if (kind !== 'numen') throw new DeskFault('Seule une demande de NUMEN se décide.')
  await decideNumenCase(ports, reference, verdict, by)
  terminal.write(
    paragraph(
      `La demande ${reference} est décidée. Aucune copie de pièce n’est plus gardée. ` +
        'Prévenez la personne : le service ne le fait pas.',
    ),
  )
}

const decisions: Partial<Record<string, Verdict>> = { verifiee: 'verified', refusee: 'refused' }

export async function erase({ ports, terminal, by, sure }: Desk, reference: string): Promise<void> {
  if ((await kindOfCase(ports, reference)) === 'check-up')
    throw new DeskFault(
      'Une vérification de compte ne s’efface pas : elle protège le compte, et disparaît au bout d’un an.',
    )
  if (!sure)
    throw new DeskFault(
      `Tout ce qui est gardé sous ${reference} serait effacé pour toujours. Ajoutez --oui pour le faire.`,
    )
  await eraseCase(ports, reference, by)
  terminal.write(paragraph(`Plus rien n’est gardé sous ${reference}.`))
}

/** Why is in the service's own log. */
const DIRECTORY_DOWN =
  'L’annuaire ne répond pas : aucun code n’est créé. Réessayez dans quelques minutes ; ' +
  'si cela dure, prévenez la personne qui administre le service.'

/** Vouches for somebody, whom the directory must know. The code is shown here and nowhere else. */
export async function giveCode({ ports, terminal, by }: Desk, typed: string): Promise<void> {
  const identifier = canonicalIdentifier(typed, ports.academy.domain)
  const person = await ports.directory.findByIdentifier(identifier).catch((cause: unknown) => {
    throw new DeskFault(DIRECTORY_DOWN, { cause })
  })
  if (!person) throw new DeskFault('L’annuaire ne connaît pas cet identifiant.')
  if (person.state === 'disabled') throw new DeskFault('Ce compte est fermé : un code n’y ouvrirait rien.')
  const code = await issueManagerCode(ports, person.uid, by)
  terminal.write(
    paragraph(`Code de gestionnaire pour ${fullName(person)} (${person.uid}) :`) +
      `\n    ${formatManagerCode(code)}\n\n` +
      paragraph(
        'Il sert une fois, dans les 48 heures, et remplace tout code précédent. Il ne sera plus affiché. ' +
          'Assurez-vous de l’identité de cette personne avant de le lui donner.',
      ),
  )
}
