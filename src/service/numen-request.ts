import type { Requester } from '#src/contract/numen-request-steps.ts'
import type { NumenRequest } from '#src/contract/numen-request.ts'
import { refusal } from '#src/contract/problem.ts'
import { maskEmail } from '#src/rules/masks.ts'
import { appointmentSlots, workingDayAfter } from '#src/rules/opening.ts'
import { formatTelephone } from '#src/rules/telephone.ts'
import { audit } from './audit.ts'
import { civil } from './dates.ts'
import { heldHash } from './grants.ts'
import { newReference, sameHash } from './hashing.ts'
import { today, visitorLanguage, type Ctx } from './http.ts'
import { messagesIn } from './messages/messages.ts'
import { endOf, keepNumenCase } from './numen-cases.ts'
import { post } from './outbox.ts'
import { whenIn } from './people.ts'
import type { Ports, Records } from './ports.ts'
import type { NumenRequestRecord } from './records.ts'
import { refuseField, Refusal, transact } from './refusal.ts'

const DAY = 86_400_000
const REQUEST_LIFE = DAY
/** Working days after which one should call. */
const ANSWER_DAYS = 5

export interface RequestInHand {
  records: Records
  id: string
  record: NumenRequestRecord
}

/** One of these half hours at one office, or a copy of an identity document kept under its id. */
export type Wish = { way: 'appointment'; office: string; slots: string[] } | { way: 'copy'; copy: string }

/** The request, for the visit that began it alone. Nothing moves once it has been sent. */
export async function takeRequest(c: Ctx, records: Records, id: string): Promise<RequestInHand> {
  const visit = await heldHash(c, 'visit')
  const record = await records.get('numenRequest', id)
  if (!record || !visit || !sameHash(record.visit, visit)) throw new Refusal('flow-ended')
  return { records, id, record }
}

/** The same while it has not been sent. */
export async function takeOpenRequest(c: Ctx, records: Records, id: string): Promise<RequestInHand> {
  const inHand = await takeRequest(c, records, id)
  if (inHand.record.receipt) throw new Refusal('step-closed')
  return inHand
}

export const keepRequest = (c: Ctx, { records, id, record }: RequestInHand) =>
  records.put('numenRequest', id, record, { expiresAt: c.env.clock.now() + REQUEST_LIFE })

export function viewOf(
  { academy, clock }: Ports,
  { id, record }: Omit<RequestInHand, 'records'>,
): NumenRequest {
  const { category, copy, receipt } = record
  const view: NumenRequest = { id, category }
  if (academy.offices.length > 0) view.appointments = true
  if (receipt) return { ...view, receipt }
  if (!copy) return view
  if (copy.expiresAt <= clock.now()) return { ...view, copyErased: true }
  const { file, ...shown } = copy
  return { ...view, copy: { id: file, ...shown } }
}

/** Whom the request goes to; a category without a manager is served by telephone alone. */
export function managerOf({ academy }: Ports, category: NumenRequestRecord['category']): string {
  const manager = academy.managers[category]
  if (!manager) throw new Refusal('step-closed')
  return manager
}

/** Refuses half hours that the page of this day would not offer. */
export function checkSlots(ports: Ports, officeName: string, slots: readonly string[]) {
  const { offices, ...daysOff } = ports.academy
  const office = offices.find(({ name }) => name === officeName)
  const offered = office ? appointmentSlots(today(ports), office.reception, daysOff) : []
  const isOffered = (slot: string) =>
    offered.some(({ date, times }) => times.some((time) => slot === `${date}T${time}`))
  if (!slots.every(isOffered)) throw refuseField('slots', refusal('slot-gone'))
}

/** Sends the request to the manager, a receipt to whoever asked, and closes it: all in one transaction. */
export const sendRequest = (c: Ctx, id: string, who: Requester, wish: Wish): Promise<NumenRequest> =>
  transact(c.env, async (records) => {
    const inHand = await takeOpenRequest(c, records, id)
    const { category, copy, ...rest } = inHand.record
    const manager = managerOf(c.env, category)
    const reference = newReference(c.env)
    const sentAt = c.env.clock.now()
    const until = endOf({ sentAt })
    if (wish.way === 'copy') {
      if (copy?.file !== wish.copy || !(await c.env.files.extend(wish.copy, until)))
        throw refuseField('copy', refusal('copy-required'))
    } else if (copy) await c.env.files.delete(copy.file)

    const { way, ...wished } = wish
    const letters = [await tellManager(c.env, records, { manager, reference, who, wish, until })]
    const answerBy = workingDayAfter(today(c.env), ANSWER_DAYS, c.env.academy)
    const { email } = who
    if (email !== undefined) letters.push(await sendReceipt(c, records, email, reference, answerBy))
    await keepNumenCase(records, reference, { category, who, sentAt, letters, ...wished })
    await audit(c, records, 'numen_request_sent', 'success', { reason: way })

    const receipt = {
      way,
      reference,
      sentAt,
      answerBy,
      ...(wish.way === 'appointment' && { office: wish.office, slots: wish.slots }),
      ...(email !== undefined && { sentTo: maskEmail(email) }),
    }
    const record = { ...rest, category, receipt }
    await keepRequest(c, { ...inHand, record })
    return viewOf(c.env, { id, record })
  })

interface Told {
  manager: string
  reference: string
  who: Requester
  wish: Wish
  until: number
}

/** By mail, with what it takes to call back: no birth date, and never the copy itself (UPL-06). */
async function tellManager(ports: Ports, records: Records, { manager, reference, who, wish, until }: Told) {
  const words = messagesIn('fr')
  const { firstName, lastName, uai, phone, email } = who
  const name = `${firstName} ${lastName}${uai === undefined ? '' : ` (UAI ${uai})`}`
  const reach = [phone && formatTelephone(phone), email].filter(Boolean).join(', ')
  const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: ports.academy.timeZone })
  const asked =
    wish.way === 'copy'
      ? words.numenCopy(day.format(until))
      : words.numenAppointment(wish.office, wish.slots.map((slot) => civil('fr', slot)).join(', '))
  const letter = words.numenRequestForManager(name, whenIn(ports, 'fr'), reference, reach, asked)
  const to = { kind: 'email' as const, value: manager }
  return post(ports, records, { to, language: 'fr', purpose: 'numenRequestForManager', ...letter })
}

/** In the language of who is reading the page: it is they who wait for it. */
async function sendReceipt(c: Ctx, records: Records, email: string, reference: string, answerBy: string) {
  const language = visitorLanguage(c)
  const { numenReceipt } = messagesIn(language)
  const letter = numenReceipt(c.env, whenIn(c.env, language), reference, civil(language, answerBy))
  const to = { kind: 'email' as const, value: email }
  return post(c.env, records, { to, language, purpose: 'numenReceipt', ...letter })
}
