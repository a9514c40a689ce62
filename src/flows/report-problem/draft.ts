import * as z from 'zod/mini'
import type { TypedStrangersReport } from '#src/contract/report-steps.ts'
import { ReportCategory } from '#src/contract/report.ts'
import { secretIn } from '#src/rules/secrets.ts'
import { browserStorage, tabStorage } from '#src/ui/storage.ts'
import { keepIn } from '#src/wizard/keep.ts'

/** Long enough to come back to it tomorrow (PRI-02). */
const LIFE = 24 * 60 * 60_000

const text = z._default(z.string(), '')
const Typed = z.object({
  lastName: text,
  firstName: text,
  staff: z.optional(z.enum(['teaching', 'administrative', 'other'])),
  email: text,
  uai: text,
  phone: text,
  callBack: z._default(z.enum(['morning', 'afternoon']), 'morning'),
  what: text,
  since: text,
  exactMessage: text,
  tried: text,
})
const Draft = z.object({
  category: ReportCategory,
  typed: Typed,
  /** What the person would not send. */
  withheld: z.array(z.enum(['diagnostics', 'checks'])),
  /** The try to send this that nobody knows the end of: its idempotency key (RES-01), and the files it named. */
  tried: z.optional(z.object({ key: z.string(), files: z.array(z.string()) })),
})
type Draft = z.infer<typeof Draft>

/** What one report is known from another by: not who sends it, signed in again perhaps, nor what goes along. */
const told = ({ category, typed: { lastName, firstName, staff, ...problem } }: Draft) =>
  JSON.stringify([category, problem])

const inTab = keepIn(tabStorage, LIFE, 'report', Draft)
const onDevice = keepIn(browserStorage, LIFE, 'report', Draft)

/** What was typed and not sent yet: in this tab, or on this device for whoever asked for that. */
export const reportDraft = {
  read: () => onDevice.read() ?? inTab.read(),
  isOnDevice: () => onDevice.read() !== undefined,
  /** Keeps it in one place alone, and without any text that holds a secret. */
  write(values: TypedStrangersReport, staysOnDevice: boolean) {
    const before = reportDraft.read()
    reportDraft.forget()
    const kept = Object.fromEntries(
      Object.entries(values).filter(([, value]) => typeof value === 'string' && !secretIn(value)),
    )
    const typed = z.parse(Typed, { ...kept, staff: kept['staff'] || undefined })
    const { staff, callBack, ...texts } = typed
    // A choice alone is no draft.
    if (!Object.values(texts).some(Boolean)) return
    const withheld = (['diagnostics', 'checks'] as const).filter((name) => values[name] === '')
    const draft: Draft = { category: values.category, typed, withheld }
    const isSame = before && told(before) === told(draft)
    ;(staysOnDevice ? onDevice : inTab).write({ ...draft, tried: isSame ? before.tried : undefined })
  },
  /**
   * The key of the try that these words were sent with already and nobody knows the end of; otherwise this new one. The
   * files of that try may be gone: it may have arrived.
   */
  keyFor(values: TypedStrangersReport, key: string): string {
    const place = reportDraft.isOnDevice() ? onDevice : inTab
    reportDraft.write(values, place === onDevice)
    const draft = place.read()
    if (!draft) return key
    const { tried } = draft
    if (tried && values.files.every((id) => tried.files.includes(id))) return tried.key
    place.write({ ...draft, tried: { key, files: values.files } })
    return key
  },
  /** The service knows that try as something else: the next one is a new one. */
  forgetTry() {
    const place = reportDraft.isOnDevice() ? onDevice : inTab
    const draft = place.read()
    if (draft) place.write({ ...draft, tried: undefined })
  },
  forget() {
    inTab.forget()
    onDevice.forget()
  },
}
