import { fullNameOf } from './show.ts'
import { listCases, type DeskCase } from '../../desk.ts'
import { categories } from '../../messages/reports-fr.ts'
import type { Desk } from './desk.ts'
import { row, shortDate } from './page.ts'
import { statuses, verdicts } from './words.ts'

const titles: Record<DeskCase['kind'], string> = {
  numen: 'Demandes de NUMEN',
  report: 'Signalements',
  'check-up': 'Vérifications de compte',
}

/** `liste`: what waits for somebody, or with `--tout` all that is kept, oldest first. */
export async function list(desk: Desk): Promise<void> {
  const { ports, terminal, by, all } = desk
  const shown = (await listCases(ports, by)).filter((one) => all || isOpen(one))
  if (shown.length === 0) terminal.write('Rien n’attend.\n')
  for (const kind of ['numen', 'report', 'check-up'] as const) {
    const ofKind = shown.filter((one) => one.kind === kind)
    if (ofKind.length === 0) continue
    terminal.write(`\n${titles[kind]} : ${ofKind.length}\n`)
    for (const one of ofKind) terminal.write(lineOf(desk, one))
  }
}

function isOpen({ kind, record }: DeskCase): boolean {
  if (kind === 'numen') return !record.decided
  if (kind === 'report') return record.status !== 'closed'
  return record.closedAt === undefined
}

function lineOf({ ports }: Desk, one: DeskCase): string {
  const [at, state, name, about] = cellsOf(one)
  return row([one.reference, 9], [shortDate(ports, at), 11], [state, 14], [name, 20], [about])
}

function cellsOf({ kind, record }: DeskCase): [at: number, state: string, name: string, about: string] {
  if (kind === 'numen') {
    const state = record.decided ? verdicts[record.decided.verdict] : 'à décider'
    const way = record.slots ? 'rendez-vous' : record.copy === undefined ? '' : 'copie'
    return [record.sentAt, state, fullNameOf(record.who), way]
  }
  if (kind === 'report') {
    const last = record.messages.at(-1)
    const state = last?.from === 'person' ? 'a réécrit' : statuses[record.status]
    return [last?.at ?? record.sentAt, state, record.who.name, categories[record.category]]
  }
  const dropped = record.decisions.filter(({ kept }) => !kept).length
  const about = dropped === 0 ? 'rien retiré' : `${dropped} retiré${dropped === 1 ? '' : 's'}`
  return [record.writtenAt, record.closedAt === undefined ? 'à suivre' : 'close', record.uid, about]
}
