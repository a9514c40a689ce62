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
})

const inTab = keepIn(tabStorage, LIFE, 'report', Draft)
const onDevice = keepIn(browserStorage, LIFE, 'report', Draft)

/** What was typed and not sent yet: in this tab, or on this device for whoever asked for that. */
export const reportDraft = {
  read: () => onDevice.read() ?? inTab.read(),
  isOnDevice: () => onDevice.read() !== undefined,
  /** Keeps it in one place alone, and without any text that holds a secret. */
  write(values: TypedStrangersReport, staysOnDevice: boolean) {
    reportDraft.forget()
    const kept = Object.fromEntries(
      Object.entries(values).filter(([, value]) => typeof value === 'string' && !secretIn(value)),
    )
    const typed = z.parse(Typed, { ...kept, staff: kept['staff'] || undefined })
    const { staff, callBack, ...texts } = typed
    // A choice alone is no draft.
    if (!Object.values(texts).some(Boolean)) return
    const withheld = (['diagnostics', 'checks'] as const).filter((name) => values[name] === '')
    ;(staysOnDevice ? onDevice : inTab).write({ category: values.category, typed, withheld })
  },
  forget() {
    inTab.forget()
    onDevice.forget()
  },
}
