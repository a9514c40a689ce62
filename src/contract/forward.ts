import * as z from 'zod/mini'
import { LiveCode } from './activation.ts'
import { isDate } from '#src/rules/calendar.ts'
import { blank, required, typed } from './fields.ts'
import { ForwardTo } from './forward-to.ts'
import { Code } from './later-fields.ts'
import { refusal } from './problem.ts'

/** Tests of one forward within an hour (FWD-10). */
export const MOST_TESTS = 3

/** What somebody wants of a forward. */
const wish = {
  /** addr-spec, ASCII. */
  to: z.string(),
  /** The same as people read it, where its domain has letters beyond ASCII. */
  shown: z.string(),
  keepsCopy: z.boolean(),
  /** Off: it stays noted, and nothing is forwarded. */
  enabled: z.boolean(),
  /** Its last day in the académie, YYYY-MM-DD. */
  until: z.string(),
}

/** How far a stage of the test came. "unknown": nobody can say, and nothing is assumed. */
const Stage = z.enum(['waiting', 'passed', 'failed', 'unknown'])
export type Stage = z.infer<typeof Stage>

/** One message on its way through the forward. Times are epoch ms. */
const Test = z.object({
  startedAt: z.number(),
  /** The rule is on the mail server, as asked for. */
  rule: Stage,
  /** The message has left for the academic address. */
  sent: Stage,
  /** It lies in the academic mailbox. */
  delivered: Stage,
  /** The person has typed the word that only the forwarded message holds. */
  received: Stage,
})

/** The forward of whoever is signed in: what was asked for, and what the mail server says of it just now. */
export const Forward = z.object({
  uid: z.string(),
  address: z.string(),
  policy: z.enum(['allowed', 'discouraged', 'forbidden']),
  keepCopyLocked: z.boolean(),
  /** The latest last day a forward may have, YYYY-MM-DD. */
  latest: z.string(),
  /** None may be set before, epoch ms. */
  from: z.optional(z.number()),
  /** Names the state shown: a change is made to what one has seen (RFC 9110 If-Match). */
  version: z.string(),
  /** Confirmed by its destination. */
  asked: z.optional(
    z.object({
      ...wish,
      confirmedAt: z.number(),
      /** When a test message last came through. */
      verifiedAt: z.optional(z.number()),
    }),
  ),
  /** Waits for the code that went to its destination. */
  candidate: z.optional(z.object({ ...wish, code: z.optional(LiveCode) })),
  /**
   * The portal's own rule, read from the mail server: as asked for, something else than what was asked for, not there,
   * refused because the server redirects no message that often, or unknown because the server does not answer.
   */
  rule: z.enum(['as-asked', 'other', 'absent', 'too-many', 'unknown']),
  /** To be removed; the mail server has not answered yet, and is asked again. */
  removing: z.boolean(),
  /** Forwards set elsewhere: in the webmail, by a mail program, or by somebody else. */
  others: z.array(z.object({ to: z.string(), keepsCopy: z.boolean() })),
  test: z.optional(Test),
  /** When another test may be made, epoch ms; absent when at once. */
  testFrom: z.optional(z.number()),
})
export type Forward = z.infer<typeof Forward>

const LastDay = typed((text) => {
  if (blank(text)) return required
  return isDate(text) ? { value: text } : { refused: refusal('date-impossible') }
})

/** Which dates and addresses an académie takes is the service's to say. */
export const SetForward = z.strictObject({
  forwardTo: ForwardTo,
  keepCopy: z.boolean(),
  enabled: z.boolean(),
  until: LastDay,
  /** The risks have been read, where the académie discourages forwards. */
  riskAccepted: z.boolean(),
})
export const ConfirmForward = z.strictObject({ code: Code })

const Word = typed((text) => (blank(text) ? required : { value: text.trim() }))
export const PassTest = z.strictObject({ word: Word })
