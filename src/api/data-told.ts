/** Why something is kept. */
export const purposes = [
  'entry',
  'account',
  'contacts',
  'forwarding',
  'numen',
  'report',
  'messages',
  'security',
] as const
export type Purpose = (typeof purposes)[number]

/**
 * What allows it: the public service the académie owes its staff (GDPR, article 6, 1, e), or its duty to keep their
 * data safe (6, 1, c, with article 32).
 */
export const basisOf: Record<Purpose, 'public-service' | 'duty-of-security'> = {
  entry: 'public-service',
  account: 'public-service',
  contacts: 'public-service',
  forwarding: 'public-service',
  numen: 'public-service',
  report: 'public-service',
  messages: 'public-service',
  security: 'duty-of-security',
}

/** What a field tells, in the words a page has for it. */
type Datum =
  | 'identifier'
  | 'language'
  | 'dates'
  | 'charter'
  | 'progress'
  | 'contact'
  | 'code-print'
  | 'tries'
  | 'visit-print'
  | 'asked-print'
  | 'device'
  | 'change'
  | 'forward'
  | 'forward-test'
  | 'decisions'
  | 'events'
  | 'category'
  | 'requester'
  | 'copy'
  | 'appointment'
  | 'reporter'
  | 'report'
  | 'attachment'
  | 'browser'
  | 'reference'
  | 'message'
  | 'print'
  | 'manager-print'
  | 'address'
  | 'call'

/** The service alone; the person too, in their account; whoever has the reference and the key; their manager; the académie's IT team. */
type Reader = 'service' | 'person' | 'key-holder' | 'manager' | 'it-team'

/** What is told of one kind of record. */
export interface Told<Field extends PropertyKey> {
  purpose: Purpose
  /** How long at most, in hours; or until its owner removes it, six months after its last message, or with no end that the service sets. */
  kept: number | 'until-removed' | 'six-months' | 'no-end'
  seenBy: readonly Reader[]
  fields: Record<Field, Datum>
}
