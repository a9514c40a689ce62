import { academy } from '#src/academy/academy.ts'
import type { NumenRequest } from '#src/contract/numen-request.ts'
import { useFileWays } from '#src/forms/files/use-file-ways.ts'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { hour } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { FileField } from '#src/ui/file-field.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { texts } from '../later/texts.ts'
import { useRequest } from '../request.tsx'
import { useCopy } from './use-copy.ts'

const KINDS = 'image/jpeg,image/png'

interface CopyFieldProps {
  error: string | undefined
  onSent: (request: NumenRequest) => void
}

/** A picture of the document: chosen, photographed, pasted or dropped; shown as it is sent. */
export function CopyField({ error, onSent }: CopyFieldProps) {
  const t = useTexts(texts).copy
  const { form: words } = useShell()
  const { language } = useLanguage()
  const { copy, copyErased } = useRequest().facts
  const { choose, refuse, again, cancel, fault, refused, busy, preview } = useCopy(onSent)

  const { drop, input } = useFileWays((files) => {
    const [file] = files ?? []
    if (file && files?.length === 1) choose(file)
    else refuse('not-a-file')
  })
  const why = fault && t.refused[fault]
  return (
    <div className="flow" {...drop}>
      <FileField
        label={t.file}
        hint={t.fileHint}
        error={why ?? error}
        name="copy"
        accept={KINDS}
        {...input}
      />
      <div className="by-camera">
        <FileField label={t.photo} capture="environment" name="copyPhoto" accept={KINDS} {...input} />
      </div>
      <Waiting active={busy} label={t.working} />
      {busy && (
        <Button variant="quiet" onClick={cancel}>
          {t.cancel}
        </Button>
      )}
      <RefusedAction error={refused}>
        <p>
          <Button variant="secondary" onClick={again}>
            {words.retry}
          </Button>
        </p>
      </RefusedAction>
      {copyErased && !busy && (
        <Notice tone="warning" live="polite">
          {t.erased}
        </Notice>
      )}
      {copy && !busy && (
        <>
          <Notice tone="success" live="polite">
            {t.ready(hour(language, copy.expiresAt, academy.timeZone))} {fault && t.stillThere}
          </Notice>
          <FactList
            facts={[
              ...(copy.name === undefined ? [] : [{ label: t.name, value: copy.name }]),
              { label: t.size, value: t.kilobytes(Math.ceil(copy.bytes / 1000)) },
            ]}
          />
          {preview && <img className="preview" src={preview} alt={t.preview} />}
        </>
      )}
    </div>
  )
}
