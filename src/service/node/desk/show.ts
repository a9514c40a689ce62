import { formatTelephone } from '#src/rules/telephone.ts'
import { civil } from '../../dates.ts'
import type { DeskCase } from '../../desk.ts'
import { categories, staffs, times } from '../../messages/reports-fr.ts'
import { endOf, type NumenCaseRecord } from '../../numen-cases.ts'
import type { Ports } from '../../ports.ts'
import type { TicketRecord } from '../../records.ts'
import type { ReportRecord } from '../../reports/record.ts'
import { field, longDate, paragraph, quoted, row, shortDate } from './page.ts'
import { bytesInWords, checked, outcomes, statuses, verdicts } from './words.ts'

export const fullNameOf = ({ firstName, lastName }: NumenCaseRecord['who']) => `${firstName} ${lastName}`

const NOT_CHECKED = 'déclarée, non vérifiée : assurez-vous-en avant de répondre'

const next: Record<Exclude<ReportRecord['status'], 'closed'>, string> = {
  received: 'prendre, répondre ou clore',
  'in-progress': 'répondre ou clore',
  answered: 'répondre ou clore',
}

/** Everything a manager needs of one case, and what they may do with it. */
export function pageOf(ports: Ports, { kind, reference, record }: DeskCase): string {
  if (kind === 'numen') return numenPage(ports, reference, record)
  if (kind === 'report') return reportPage(ports, reference, record)
  return checkUpPage(ports, reference, record)
}

function numenPage(ports: Ports, reference: string, record: NumenCaseRecord): string {
  const { who, category, sentAt, copy, office, slots = [], decided } = record
  const reach = [who.phone && formatTelephone(who.phone), who.email].filter(Boolean).join(', ')
  return [
    paragraph(`Demande de NUMEN ${reference}`),
    '\n',
    field('Reçue', `le ${longDate(ports, sentAt)}`),
    field('État', decided ? `${verdicts[decided.verdict]}, le ${longDate(ports, decided.at)}` : 'à décider'),
    field('De', `${fullNameOf(who)} (${staffs[category]}${who.uai === undefined ? '' : `, UAI ${who.uai}`})`),
    field('Né(e) le', civil('fr', who.birthDate)),
    ...(decided ? [] : [field('Identité', NOT_CHECKED)]),
    field('Joindre', reach),
    ...(office === undefined ? [] : [field('Rendez-vous', office)]),
    ...slots.map((slot) => field('', civil('fr', slot))),
    ...(copy === undefined ? [] : [field('Copie', `pièce d’identité : copie ${reference} <fichier>`)]),
    field('Effacée', `le ${longDate(ports, endOf(record))}`),
    '\n',
    ...(decided
      ? []
      : [paragraph(`Ensuite : décider ${reference} vérifiée, ou décider ${reference} refusée.`)]),
    paragraph('Ne donnez jamais un NUMEN par e-mail.'),
  ].join('')
}

function reportPage(ports: Ports, reference: string, record: ReportRecord): string {
  const { category, status, sentAt, answerBy, who, uai, uid, email, callBack, keptUntil } = record
  const told = [
    ['Ce qui ne va pas', record.what],
    ['Depuis quand', record.since],
    ['Message exact', record.exactMessage],
    ['Déjà essayé', record.tried],
    ['Navigateur', record.diagnostics],
    ['Vérifications de l’assistant', record.checks],
  ] as const
  return [
    paragraph(`Signalement ${reference} : ${categories[category]}`),
    '\n',
    field('Reçu', `le ${longDate(ports, sentAt)} ; réponse promise pour le ${civil('fr', answerBy)}`),
    field('État', statuses[status]),
    field('De', `${who.name} (${staffs[who.staff]}${uai === undefined ? '' : `, UAI ${uai}`})`),
    field('Identité', uid === undefined ? NOT_CHECKED : `vérifiée : compte ${uid}`),
    field('E-mail', email),
    ...(callBack ? [field('À rappeler', `${formatTelephone(callBack.phone)}, ${times[callBack.when]}`)] : []),
    field('Effacé', `le ${civil('fr', keptUntil)}`),
    ...told.flatMap(([title, text]) => (text === undefined ? [] : [`\n${title}\n`, quoted(text)])),
    ...(record.files.length > 0 ? [`\nPièces jointes : pièce ${reference} <numéro> <fichier>\n`] : []),
    ...record.files.map(({ name = 'sans nom', bytes }, i) =>
      field(`  ${i + 1}`, `${name}, ${bytesInWords(bytes)}`),
    ),
    ...record.messages.flatMap(({ from, at, text }) => [
      `\n${from === 'desk' ? 'Réponse' : 'La personne'}, le ${longDate(ports, at)}\n`,
      quoted(text),
    ]),
    ...(status === 'closed' ? [] : ['\n', paragraph(`Ensuite : ${next[status]} ${reference}.`)]),
  ].join('')
}

function checkUpPage(ports: Ports, reference: string, record: TicketRecord): string {
  const { writtenAt, closedAt, uid } = record
  return [
    paragraph(`Vérification de compte ${reference}`),
    '\n',
    field('Faite', `le ${longDate(ports, writtenAt)}`),
    field('État', closedAt === undefined ? 'à suivre' : `close, le ${longDate(ports, closedAt)}`),
    field('Compte', uid),
    '\nCe qui était en place\n',
    ...record.decisions.map(({ kind, what, kept }) =>
      row(['', 0], [kept ? 'gardé' : 'RETIRÉ', 6], [checked[kind] ?? kind, 9], [what || 'sans nom']),
    ),
    '\nJournal de sécurité des 30 jours précédents\n',
    ...record.timeline.map(({ event, at, outcome }) =>
      row(['', 0], [shortDate(ports, at), 11], [outcomes[outcome], 6], [event]),
    ),
    ...(closedAt === undefined
      ? ['\n', paragraph(`Ensuite : en parler avec la personne, puis clore ${reference}.`)]
      : []),
  ].join('')
}
