import type { OwnReports, Report, ReportFiles } from '#src/contract/report.ts'
import type { TypedReport, TypedStrangersReport } from '#src/contract/report-steps.ts'
import type { Problem } from '#src/contract/problem.ts'
import { send, type Caller, type Reply, type Sending } from './calls.ts'
import { jpeg } from './numen-requests.ts'

/** What somebody signed in types; all of it fictitious. */
const problem: TypedReport = {
  category: 'mail', email: 'jean@example.net', uai: '9720020p', phone: '06 39 98 00 01', callBack: 'afternoon',
  what: 'La messagerie ne s’ouvre plus.', since: 'hier', exactMessage: 'Erreur 500', tried: '', files: [],
  diagnostics: 'Firefox 140', checks: '',
} // prettier-ignore
export const strangersProblem: TypedStrangersReport = {
  ...problem, lastName: 'Sairien', firstName: 'Jean', staff: 'teaching',
} // prettier-ignore

export interface ReportReply extends Omit<Reply, 'body'> {
  body: Partial<Omit<Report, 'files'> & OwnReports & Problem> & { files?: ReportFiles['files'] }
}
/** Read again from what came: no other part of the service answers in this shape. */
const read = ({ text, ...reply }: Omit<Reply, 'body'>): ReportReply => ({
  ...reply,
  text,
  body: JSON.parse(text) as ReportReply['body'],
})
const call = async (...sent: Parameters<typeof send>) => read(await send(...sent))

export const sendReport = (caller: Caller, changes: object = {}, more?: Sending) =>
  call(caller, 'POST', 'reports', { ...strangersProblem, ...changes }, more)
export const sendSignedIn = (caller: Caller, changes: object = {}, more?: Sending) =>
  call(caller, 'POST', 'reports/signed-in', { ...problem, ...changes }, more)
export const ownReports = (caller: Caller, more?: Sending) => call(caller, 'GET', 'reports', undefined, more)
export const viewReport = (caller: Caller, reference: string, key = '', more?: Sending) =>
  call(caller, 'POST', 'reports/view', { reference, key }, more)
export const writeMessage = (caller: Caller, reference: string, text: string, key = '', more?: Sending) =>
  call(caller, 'POST', 'reports/messages', { reference, key, text }, more)
export const eraseReport = (caller: Caller, reference: string, key = '', more?: Sending) =>
  call(caller, 'POST', 'reports/erase', { reference, key }, more)
export const waitingFiles = (caller: Caller) => call(caller, 'GET', 'reports/files')
/** The files that no report has taken yet. */
export const waitingIds = async (caller: Caller) =>
  ((await waitingFiles(caller)).body.files ?? []).map(({ id }) => id)
export const dropFile = (caller: Caller, id: string) => call(caller, 'DELETE', `reports/files/${id}`)

export async function attach(
  caller: Caller,
  bytes: Uint8Array<ArrayBuffer> = jpeg(),
  { key = crypto.randomUUID(), headers = {} }: Sending = {},
): Promise<ReportReply> {
  const response = await caller.fetch('http://service/api/reports/files', {
    method: 'POST',
    headers: { 'Idempotency-Key': key, ...headers },
    body: bytes,
  })
  return read({ status: response.status, headers: response.headers, text: await response.text() })
}

/** A report that was sent: its reference. */
export async function sentReport(caller: Caller, changes: object = {}, more?: Sending): Promise<string> {
  const { status, body, text } = await sendReport(caller, changes, more)
  if (body.reference === undefined) throw new Error(`no report: ${status} ${text}`)
  return body.reference
}

/** The key that the newest receipt to this address carries. */
export function keyIn(
  box: readonly { to: string; paragraphs: readonly string[] }[],
  to = 'jean@example.net',
) {
  const keys = box.map((letter) =>
    letter.to === to ? /(?:[2-9A-Z]{4}-){6}[2-9A-Z]{4}/.exec(letter.paragraphs.join(' '))?.[0] : undefined,
  )
  const key = keys.findLast((one) => one !== undefined)
  if (key === undefined) throw new Error(`${to} was sent no key`)
  return key
}
