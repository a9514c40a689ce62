import type { TypedRequester } from '#src/contract/numen-request-steps.ts'
import { send, type Caller, type Reply, type Sending } from './calls.ts'

/** Jean as he would ask for his NUMEN; all of it fictitious. */
export const who: TypedRequester = {
  lastName: 'Sairien', firstName: 'Jean', birthDay: '14', birthMonth: '3', birthYear: '1985',
  uai: '9720020p', phone: '06 39 98 00 01', email: 'jean@example.net',
} // prettier-ignore

export const OFFICE = 'Schœlcher (Terreville)'
/** Tests begin on Saturday 21 November 2026. */
export const TUESDAY = '2026-11-24T08:30'

const chunk = (marker: number, ...data: number[]) => [0xff, marker, 0, data.length + 2, ...data]
/** The beginning of a JPEG of this size in pixels, then zeros up to `length` bytes. */
export function jpeg({ width = 100, height = 60, length = 200 } = {}) {
  const frame = [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]
  const bytes = new Uint8Array(length)
  bytes.set([0xff, 0xd8, ...chunk(0xe0, 0x4a, 0x46, 0x49, 0x46, 0), ...chunk(0xc0, ...frame), 0xff, 0xda])
  return bytes
}
export function png({ width = 100, height = 60, length = 200 } = {}) {
  const bytes = new Uint8Array(length)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

export const beginRequest = (caller: Caller, category = 'teaching', more?: Sending) =>
  send(caller, 'POST', 'numen-requests', { category }, more)
export const lookAtRequest = (caller: Caller, id: string) => send(caller, 'GET', `numen-requests/${id}`)
export const askAppointment = (caller: Caller, id: string, more: object = {}, sending?: Sending) =>
  send(
    caller,
    'PUT',
    `numen-requests/${id}/appointment`,
    { ...who, office: OFFICE, slots: [TUESDAY], ...more },
    sending,
  )
/** By the copy that waits, as the page does. */
export async function askByCopy(caller: Caller, id: string, more: object = {}, sending?: Sending) {
  const copy = (await lookAtRequest(caller, id)).body.copy?.id ?? ''
  return send(caller, 'POST', `numen-requests/${id}/request`, { ...who, copy, ...more }, sending)
}

export async function sendCopy(
  caller: Caller,
  id: string,
  bytes: Uint8Array<ArrayBuffer> = jpeg(),
  { key = crypto.randomUUID(), headers = {} }: Sending = {},
): Promise<Reply> {
  const response = await caller.fetch(`http://service/api/numen-requests/${id}/copy`, {
    method: 'PUT',
    headers: { 'Idempotency-Key': key, 'Content-Type': 'image/jpeg', ...headers },
    body: bytes,
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Reply['body'] }
}

/** A request that has begun: its id. */
export async function begunRequest(caller: Caller, category?: string): Promise<string> {
  const { body, status } = await beginRequest(caller, category)
  if (body.id === undefined) throw new Error(`no request for ${category ?? 'teaching'}: ${status}`)
  return body.id
}
