import { useEffect, useEffectEvent } from 'react'
import { academy } from '#src/academy/academy.ts'
import { CallError } from '#src/api/problem.ts'
import { useFileWays } from '#src/forms/files/use-file-ways.ts'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { hour } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useRefusals } from '#src/i18n/refusals.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { FileField } from '#src/ui/file-field.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { texts } from './texts.ts'
import { useAttachments } from './use-attachments.ts'

const KINDS = 'image/jpeg,image/png,application/pdf'

interface AttachmentsProps {
  error: string | undefined
  /** The files that wait, by id, whenever they change. */
  onChange: (ids: string[]) => void
}

/** Up to three files that show the problem: chosen, photographed, pasted or dropped. */
export function Attachments({ error, onChange }: AttachmentsProps) {
  const t = useTexts(texts).files
  const { form: words } = useShell()
  const { language } = useLanguage()
  const refusals = useRefusals()
  const nameOf = ({ name = t.unnamed }: { name?: string | undefined }) => name
  const held = useAttachments(t, nameOf)
  const { drop, input } = useFileWays((chosen) => {
    const [file] = chosen ?? []
    if (file && chosen?.length === 1) held.choose(file)
    else held.refuse('not-a-file')
  })
  const ids = held.files.map(({ id }) => id).join()
  const tell = useEffectEvent(() => onChange(held.files.map(({ id }) => id)))
  useEffect(() => tell(), [ids])

  const { fault } = held
  const here: Partial<Record<string, string>> = t.refused
  const why = fault && (here[fault] ?? refusals.field(fault))
  const lookFailed = held.failed instanceof CallError ? held.failed : undefined
  return (
    <section className="flow" {...drop}>
      <h2>{t.title}</h2>
      <FileField
        label={t.file}
        hint={t.hint}
        optionalLabel={words.optional}
        error={why ?? error}
        name="files"
        accept={KINDS}
        {...input}
      />
      <div className="by-camera">
        <FileField
          label={t.photo}
          optionalLabel={words.optional}
          name="photo"
          capture="environment"
          accept={KINDS}
          {...input}
        />
      </div>
      <p className="soft">{t.redrawn}</p>
      <Waiting active={held.busy} label={t.working} />
      {held.busy && (
        <Button variant="quiet" onClick={held.cancel}>
          {t.cancel}
        </Button>
      )}
      <RefusedAction error={held.refused}>
        <p>
          <Button variant="secondary" onClick={held.again}>
            {words.retry}
          </Button>
        </p>
      </RefusedAction>
      <RefusedAction error={held.refusedRemoval ?? lookFailed}>
        {lookFailed && (
          <p>
            <Button variant="secondary" onClick={held.look}>
              {words.retry}
            </Button>
          </p>
        )}
      </RefusedAction>
      {held.files.length > 0 && (
        <div role="group" aria-label={t.list}>
          <FactList
            facts={held.files.map((file, index) => ({
              label: `${t.numbered(index + 1)}, ${t.kilobytes(Math.ceil(file.bytes / 1000))}, ${t.until(hour(language, file.expiresAt, academy.timeZone))}`,
              value: nameOf(file),
              action: (
                <Button
                  variant="secondary"
                  className="button--small"
                  aria-label={t.removeNamed(nameOf(file))}
                  busy={held.removing === file.id}
                  onClick={() => held.remove(file)}
                >
                  {t.remove}
                </Button>
              ),
            }))}
          />
        </div>
      )}
    </section>
  )
}
