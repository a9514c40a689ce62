import * as z from 'zod/mini'
import { LiveCode } from './activation.ts'
import { Email } from './email.ts'
import { CurrentPassword } from './fields.ts'
import { Code, Mobile, NewPassword, UndoCode } from './later-fields.ts'

/** More addresses to write to are more doors to watch. */
export const MOST_CONTACTS = 3

/** A rescue contact as its owner sees it. Times are epoch ms. */
export const RescueContact = z.object({
  id: z.string(),
  kind: z.enum(['email', 'mobile']),
  shown: z.string(),
  verifiedAt: z.number(),
  /** From when on it may receive a code that resets the password: 24 hours after it was added to an account in use. */
  resetsFrom: z.number(),
  /** Not confirmed for a year: "still yours?" */
  askAgain: z.boolean(),
  /** Removed; it may be put back until then, with the code of the alert. */
  removedUntil: z.optional(z.number()),
})
export type RescueContact = z.infer<typeof RescueContact>

/** The account of the person signed in, as the directory knows it. */
export const Account = z.object({
  uid: z.string(),
  address: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  contacts: z.array(RescueContact),
  /** A contact waiting for its code. */
  candidate: z.optional(LiveCode),
  /** When this session ends if nothing is done, epoch ms. */
  endsAt: z.number(),
  /** Until when the password need not be typed again for a sensitive change; absent when it must be. */
  provedUntil: z.optional(z.number()),
  /** A forward may not be set before, epoch ms. */
  forwardingFrom: z.optional(z.number()),
})
export type Account = z.infer<typeof Account>

export const ProvePassword = z.strictObject({ password: CurrentPassword })
export const ChangePassword = z.strictObject({ current: CurrentPassword, password: NewPassword })
export const AddContact = z.union([z.strictObject({ email: Email }), z.strictObject({ mobile: Mobile })])
export const VerifyContact = z.strictObject({ code: Code })

/** Where somebody is or was signed in: browser and system in a few words, as the browser itself tells. */
export const Place = z.object({ browser: z.string(), system: z.string() })

/** Everything the person may want to recognise, newest first; times are epoch ms. */
export const Activity = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      place: Place,
      startedAt: z.number(),
      seenAt: z.number(),
      current: z.boolean(),
    }),
  ),
  devices: z.array(
    z.object({ id: z.string(), place: Place, rememberedAt: z.number(), current: z.boolean() }),
  ),
  history: z.array(z.object({ event: z.string(), at: z.number(), outcome: z.string() })),
  messages: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['email', 'mobile']),
      shown: z.string(),
      subject: z.string(),
      writtenAt: z.number(),
      sentAt: z.optional(z.number()),
    }),
  ),
})
export type Activity = z.infer<typeof Activity>

export const UseUndoCode = z.strictObject({ code: UndoCode })

/** What an undo code undid, and what to do next. */
export const Undone = z.object({
  id: z.string(),
  undone: z.enum([
    'activation',
    'contact-added',
    'contact-removed',
    'password-changed',
    'forward',
    'forward-declined',
  ]),
  next: z.enum(['first-connection', 'password', 'sign-in', 'nothing']),
  /** Absent where the code went to somebody else. */
  account: z.optional(z.object({ uid: z.string(), address: z.string() })),
})
export type Undone = z.infer<typeof Undone>
