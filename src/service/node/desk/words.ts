import type { TicketRecord } from '../../records.ts'
import type { Verdict } from '../../numen-cases.ts'
import type { ReportRecord } from '../../reports/record.ts'

/** The desk's words for what is kept in codes. */
export const statuses: Record<ReportRecord['status'], string> = {
  received: 'reçu',
  'in-progress': 'pris en charge',
  answered: 'répondu',
  closed: 'clos',
}

export const verdicts: Record<Verdict, string> = {
  verified: 'identité vérifiée',
  refused: 'refusée',
}

export const outcomes: Record<TicketRecord['timeline'][number]['outcome'], string> = {
  success: 'réussi',
  refused: 'refusé',
  alarm: 'alerte',
}

/** By the kind of what was looked at. */
export const checked: Partial<Record<string, string>> = {
  forward: 'Transfert',
  rule: 'Règle',
  contact: 'Secours',
  device: 'Appareil',
  session: 'Session',
}

export const bytesInWords = (bytes: number) =>
  bytes < 1000 ? `${bytes} octets` : `${Math.round(bytes / 1000).toLocaleString('fr')} ko`
