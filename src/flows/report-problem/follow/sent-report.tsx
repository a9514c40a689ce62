import type { ReactNode } from 'react'
import type { Report } from '#src/contract/report.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { texts } from './texts.ts'

/** Everything that was sent, as it was sent. */
export function SentReport({ report }: { report: Report }) {
  const t = useTexts(texts).sent
  const { callBack, files } = report
  const fact = (label: string, value: ReactNode) => (value === undefined ? [] : [{ label, value }])
  const written = (label: string, text: string | undefined) =>
    fact(label, text && <span className="as-written">{text}</span>)
  return (
    <FactList
      facts={[
        ...written(t.what, report.what),
        ...written(t.since, report.since),
        ...written(t.exactMessage, report.exactMessage),
        ...written(t.tried, report.tried),
        ...fact(t.uai, report.uai),
        ...fact(t.callBack, callBack && t[callBack.when](callBack.phone)),
        ...fact(
          t.files,
          files.length > 0 ? (
            <ul>
              {files.map(({ name = t.unnamed, bytes }, index) => (
                <li key={index}>{t.file(name, Math.ceil(bytes / 1000))}</li>
              ))}
            </ul>
          ) : undefined,
        ),
        ...written(t.diagnostics, report.diagnostics),
        ...written(t.checks, report.checks),
      ]}
    />
  )
}
