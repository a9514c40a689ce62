import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
import { answer, optionsOf } from '#src/api/client.ts'
import type { CallError } from '#src/api/problem.ts'
import { useConnect } from '#src/api/service.tsx'
import type { Account } from '#src/contract/account.ts'
import { SignedInReport, StrangersReport, type TypedStrangersReport } from '#src/contract/report-steps.ts'
import { SentReport, type ReportCategory } from '#src/contract/report.ts'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { reportDraft } from './draft.ts'
import { texts } from './texts.ts'
import { waitingFiles } from './use-attachments.ts'

/** Refused as any other word would be. */
const unchosen = '' as TypedStrangersReport['staff']

/** In the order of the page, which is that of the summary of refusals. */
const nothing = {
  what: '', since: '', exactMessage: '', tried: '', files: [] as string[],
  lastName: '', firstName: '', staff: unchosen, email: '', uai: '', phone: '', callBack: 'morning',
} as const // prettier-ignore

/** What the service asks of whoever is signed in: it knows their name. */
const nameless = ({ lastName, firstName, staff, ...report }: TypedStrangersReport) => report
const NamelessReport = z.pipe(z.transform(nameless), SignedInReport)

interface Options {
  category: ReportCategory
  /** Who is signed in. */
  reporter: Account | null
  /** What may go with the message, exactly. */
  offered: { diagnostics: string; checks: string }
  onSent: (reference: string) => void
  /** The session ended, or somebody else signed in meanwhile: what is typed is kept. */
  onEnded: (error: CallError) => void
}

/** The form of a report, which begins with its draft. */
export function useReportForm({ category, reporter, offered, onSent, onEnded }: Options) {
  const t = useTexts(texts)
  const connect = useConnect()
  const queries = useQueryClient()
  const empty = { ...nothing, category, ...offered }
  const [draft] = useState(() => reportDraft.read())
  const { staff = unchosen, ...typed } = draft?.typed ?? {}
  const withheld = Object.fromEntries((draft?.withheld ?? []).map((name) => [name, '']))
  const labels = {
    ...t.who,
    ...t.problem,
    category: t.question,
    files: t.files.file,
    diagnostics: t.along.diagnostics,
    checks: t.along.checks,
  }
  const form = useServiceForm<TypedStrangersReport, z.infer<typeof SentReport>>({
    name: 'report',
    schema: reporter ? NamelessReport : StrangersReport,
    defaultValues: { ...empty, ...typed, staff, ...withheld },
    labels,
    send(values, { key, signal }) {
      const attempt = { key: reportDraft.keyFor(values, key), signal }
      return answer(
        connect().then(({ client: { reports } }) =>
          reporter
            ? reports['signed-in'].$post({ json: nameless(values) }, optionsOf(attempt, reporter.uid))
            : reports.$post({ json: values }, optionsOf(attempt)),
        ),
        SentReport,
      )
    },
    onDone({ reference }) {
      reportDraft.forget()
      queries.removeQueries(waitingFiles)
      onSent(reference)
    },
    onRefused(error) {
      // One may have been erased meanwhile: the list then says which are left.
      if ('files' in error.fields) void queries.invalidateQueries(waitingFiles)
      if (error.code === 'key-reused') reportDraft.forgetTry()
      if (error.code !== 'session-ended' && error.code !== 'subject-changed') return false
      onEnded(error)
      return true
    },
  })
  // A missing answer is all that can be wrong with a choice.
  const errorOf = (field: keyof TypedStrangersReport) =>
    field === 'staff' ? form.errorOf(field) && t.who.chooseStaff : form.errorOf(field)
  const labelOf = (field: keyof TypedStrangersReport) => labels[field]
  return { ...form, errorOf, labelOf, erase: () => form.clear({ ...empty, files: form.getValues('files') }) }
}
export type ReportForm = ReturnType<typeof useReportForm>
