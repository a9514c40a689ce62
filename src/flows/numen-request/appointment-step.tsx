import { useWatch } from 'react-hook-form'
import { academy } from '#src/academy/academy.ts'
import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { serviceNow } from '#src/api/service-time.ts'
import { appointment, type TypedAppointment } from '#src/contract/numen-request-steps.ts'
import { NumenRequest } from '#src/contract/numen-request.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { civilDate } from '#src/rules/civil-date.ts'
import { appointmentSlots } from '#src/rules/opening.ts'
import { Button } from '#src/ui/button.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { StepHeading, useGo } from '#src/wizard/wizard.tsx'
import { texts } from './later/texts.ts'
import { useRequest } from './request.tsx'
import { SlotField } from './slot-field.tsx'
import { useRequestForm } from './use-request-form.ts'
import { useWhoLabels, WhoFields, whoDefaults } from './who-fields.tsx'

const { offices } = academy

/** Step 2: up to three half hours at which one may come. No copy of anything is needed. */
export function AppointmentStep() {
  const t = useTexts(texts).appointment
  const { client } = useService()
  const { facts, draft, remember } = useRequest()
  const go = useGo()
  const today = civilDate(serviceNow(), academy.timeZone)
  const param = { id: facts.id ?? '' }
  const labels = { ...useWhoLabels(), office: t.office, slots: t.slots }
  const labelOf = (field: keyof typeof labels) => labels[field]
  const form = useRequestForm<TypedAppointment>({
    name: 'numen-appointment',
    schema: appointment(today),
    defaultValues: {
      office: draft.office ?? offices[0]?.name ?? '',
      slots: draft.slots ?? [],
      ...whoDefaults(draft),
    },
    labels,
    send: (json, attempt) =>
      answer(
        client['numen-requests'][':id'].appointment.$put({ param, json }, optionsOf(attempt)),
        NumenRequest,
      ),
  })
  const [officeName, chosen] = useWatch({ control: form.control, name: ['office', 'slots'] })
  const office = offices.find(({ name }) => name === officeName)
  const days = office ? appointmentSlots(today, office.reception, academy) : []
  const choose = (slots: string[]) => {
    form.setValue('slots', slots)
    remember({ slots })
  }
  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <p className="lead">{t.lead}</p>
      <ServiceForm form={{ ...form, labelOf }} submit={t.submit} help={<HumanHelpInBrief />}>
        {offices.length > 1 && (
          <RadioGroup
            label={t.office}
            error={form.errorOf('office')}
            options={offices.map(({ name, address }) => ({ value: name, label: name, hint: address.at(-1) }))}
            {...form.register('office', {
              onChange: () => {
                // Another office may not be open then.
                choose([])
                remember({ office: form.getValues('office'), slots: [] })
              },
            })}
          />
        )}
        <SlotField days={days} chosen={chosen} onChange={choose} error={form.errorOf('slots')} />
        <WhoFields form={form} />
      </ServiceForm>
      <h2>{t.instead}</h2>
      <div className="actions">
        <Button
          variant="secondary"
          onClick={() => {
            remember({ byCopy: true })
            go({ ...facts, byCopy: true })
          }}
        >
          {t.byCopy}
        </Button>
      </div>
    </>
  )
}
