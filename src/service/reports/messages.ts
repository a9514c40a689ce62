import { audit } from '../audit.ts'
import { keyedHash } from '../hashing.ts'
import type { Ctx } from '../http.ts'
import { intentOf } from '../idempotency.ts'
import { Refusal } from '../refusal.ts'
import { keepReport, withMessage, type ReportInHand } from './record.ts'

/** Adds what somebody writes to their report, once for each intent: the reply holds the key, and so cannot be kept. */
export async function addMessage(c: Ctx, inHand: ReportInHand, text: string): Promise<ReportInHand> {
  const { records, reference, record } = inHand
  const intent = await keyedHash(c.env, 'report message', `${reference}\n${intentOf(c)}`)
  const sent = record.messages.find((message) => message.intent === intent)
  if (sent && sent.text !== text) throw new Refusal('key-reused')
  if (sent) return inHand
  const message = { from: 'person', at: c.env.clock.now(), text, intent } as const
  const kept = { ...inHand, record: withMessage(c.env, record, message) }
  await keepReport(c.env, kept)
  await audit(c, records, 'report_message', 'success', { uid: record.uid })
  return kept
}
