import { Link } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { serviceNow } from '#src/api/service-time.ts'
import { copyRequest, type TypedCopyRequest } from '#src/contract/numen-request-steps.ts'
import { NumenRequest } from '#src/contract/numen-request.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths, steps } from '#src/paths.ts'
import { civilDate } from '#src/rules/civil-date.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { CopyField } from './copy/copy-field.tsx'
import { texts } from './later/texts.ts'
import { useRequest } from './request.tsx'
import { useRequestForm } from './use-request-form.ts'
import { useWhoLabels, WhoFields, whoDefaults } from './who-fields.tsx'

const [, appointment] = steps.numenUnknown

/** Step 3, for whoever cannot come: the copy, why it is asked for, and who they are. */
export function CopyStep() {
  const t = useTexts(texts).copy
  const { client } = useService()
  const { facts, draft, reload } = useRequest()
  const param = { id: facts.id ?? '' }
  const form = useRequestForm<TypedCopyRequest>({
    name: 'numen-copy',
    schema: copyRequest(civilDate(serviceNow(), academy.timeZone)),
    defaultValues: { copy: facts.copy?.id ?? '', ...whoDefaults(draft) },
    labels: { ...useWhoLabels(), copy: t.file },
    send: (json, attempt) =>
      answer(
        client['numen-requests'][':id'].request.$post({ param, json }, optionsOf(attempt)),
        NumenRequest,
      ).catch((error: unknown) => {
        // It may have been erased meanwhile: the page then says so beside the field.
        reload()
        throw error
      }),
  })
  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <p className="lead">{t.lead}</p>
      <p>{t.kind}</p>
      <Disclosure summary={t.whyTitle} open>
        {t.why.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Disclosure>
      <ServiceForm form={form} submit={t.submit} help={<HumanHelpInBrief />}>
        <CopyField
          error={form.errorOf('copy')}
          onSent={({ copy }) => {
            form.setValue('copy', copy?.id ?? '')
            form.clearErrors('copy')
          }}
        />
        <WhoFields form={form} />
      </ServiceForm>
      {facts.appointments && (
        <>
          <h2>{t.instead}</h2>
          <div className="actions">
            <Link className="button button--secondary" to={`${paths.numenUnknown}/${appointment}`}>
              {t.toAppointment}
            </Link>
          </div>
        </>
      )}
    </>
  )
}
