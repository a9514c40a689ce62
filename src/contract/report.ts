import * as z from 'zod/mini'

/** What a problem is about, in the order it is asked in. */
export const reportCategories = [
  'sign-in',
  'code',
  'first-connection',
  'mail',
  'forwarding',
  'devices',
  'hacked',
  'page',
  'accessibility',
  'other',
] as const
export const ReportCategory = z.enum(reportCategories)
export type ReportCategory = z.infer<typeof ReportCategory>

/** How far the help desk has come. */
const ReportStatus = z.enum(['received', 'in-progress', 'answered', 'closed'])

/** Files that wait for their report, each until `expiresAt`, epoch ms. */
export const ReportFiles = z.object({
  files: z.array(
    z.object({
      id: z.string(),
      name: z.optional(z.string()),
      bytes: z.number(),
      expiresAt: z.number(),
    }),
  ),
})
export type ReportFiles = z.infer<typeof ReportFiles>

/** To be quoted on the telephone; opens nothing by itself (ENU-05). */
export const SentReport = z.object({ reference: z.string() })

/** What this visit, or whoever is signed in, has reported: no key is needed to follow these. */
export const OwnReports = z.object({
  reports: z.array(
    z.object({
      reference: z.string(),
      category: ReportCategory,
      /** Epoch ms. */
      sentAt: z.number(),
      status: ReportStatus,
    }),
  ),
})
export type OwnReports = z.infer<typeof OwnReports>

/** Everything that was sent and answered: what somebody who asks for their data is given (RGPD art. 15). */
export const Report = z.object({
  reference: z.string(),
  /** With the reference it opens this report from anywhere, as people read it: groups of four. */
  key: z.string(),
  category: ReportCategory,
  status: ReportStatus,
  /** Epoch ms. */
  sentAt: z.number(),
  /** Without news after that day, one should call: YYYY-MM-DD. */
  answerBy: z.string(),
  /** Erased on that day: YYYY-MM-DD. */
  keptUntil: z.string(),
  /** Where the receipt went and answers are announced, masked. */
  sentTo: z.string(),
  what: z.string(),
  since: z.optional(z.string()),
  exactMessage: z.optional(z.string()),
  tried: z.optional(z.string()),
  uai: z.optional(z.string()),
  callBack: z.optional(z.object({ phone: z.string(), when: z.enum(['morning', 'afternoon']) })),
  files: z.array(z.object({ name: z.optional(z.string()), bytes: z.number() })),
  /** What the browser told of itself, and what the assistant checked, line by line as it was shown before. */
  diagnostics: z.optional(z.string()),
  checks: z.optional(z.string()),
  messages: z.array(z.object({ from: z.enum(['person', 'desk']), at: z.number(), text: z.string() })),
})
export type Report = z.infer<typeof Report>
