import * as z from 'zod/mini'
import { emailFault, normaliseEmail } from '#src/rules/email.ts'
import { normaliseTelephone } from '#src/rules/telephone.ts'
import { normaliseUai } from '#src/rules/uai.ts'
import { birthDateOf, birthDateParts, possibleBirthDate } from './fields.ts'
import { optional, PersonName } from './person-fields.ts'
import { refusal } from './problem.ts'

/** What the steps after the category send. */

export const MOST_SLOTS = 3
/** Of the copy as it is sent, drawn anew on the device. */
export const MOST_COPY_BYTES = 5 * 1024 * 1024
/** Of the file as it is chosen: larger photos are made smaller on the device. */
export const MOST_CHOSEN_BYTES = 20 * 1024 * 1024

const whoFields = {
  lastName: PersonName,
  firstName: PersonName,
  ...birthDateParts,
  uai: optional(normaliseUai, refusal('uai-format')),
  phone: optional(normaliseTelephone, refusal('phone-format')),
  email: optional((text) => (emailFault(text) ? undefined : normaliseEmail(text)), refusal('email-format')),
}

interface Reach {
  phone: string | undefined
  email: string | undefined
}
/** Somebody must be able to answer. */
const reachable = z.superRefine<Reach>(
  ({ phone, email }, ctx) => {
    if (phone === undefined && email === undefined)
      ctx.addIssue({ code: 'custom', path: ['phone'], input: phone, message: refusal('contact-required') })
  },
  {
    when: ({ value }) =>
      z.safeParse(z.object({ phone: z.nullish(z.string()), email: z.nullish(z.string()) }), value).success,
  },
)

/** Who asks, in canonical form. */
export type Requester = z.output<ReturnType<typeof appointment>>['who']
export type TypedRequester = Omit<TypedCopyRequest, 'copy'>

/**
 * Who asks, and the copy that waits, by its id: another one, sent from another tab, is not meant.
 * `today` is the date in the académie, YYYY-MM-DD.
 */
export const copyRequest = (today: string) =>
  z.pipe(
    z
      .strictObject({
        ...whoFields,
        copy: z.string().check(z.minLength(1, refusal('copy-required'))),
      })
      .check(possibleBirthDate(today), reachable),
    z.transform(({ birthDay, birthMonth, birthYear, copy, ...who }) => ({
      copy,
      who: { ...who, birthDate: birthDateOf({ birthDay, birthMonth, birthYear }, today) },
    })),
  )
export type TypedCopyRequest = z.input<ReturnType<typeof copyRequest>>

/** One to three half hours at one office, each as YYYY-MM-DDTHH:MM in the place's own time. */
export const appointment = (today: string) =>
  z.pipe(
    z
      .strictObject({
        ...whoFields,
        office: z.string(),
        slots: z
          .array(z.string())
          .check(z.minLength(1, refusal('slots-count')), z.maxLength(MOST_SLOTS, refusal('slots-count'))),
      })
      .check(possibleBirthDate(today), reachable),
    z.transform(({ birthDay, birthMonth, birthYear, office, slots, ...who }) => ({
      office,
      slots: [...new Set(slots)].toSorted(),
      who: { ...who, birthDate: birthDateOf({ birthDay, birthMonth, birthYear }, today) },
    })),
  )
export type TypedAppointment = z.input<ReturnType<typeof appointment>>
