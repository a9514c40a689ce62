import { academy } from '#src/academy/academy.ts'
import type { StaffCategory } from '#src/academy/schema.ts'
import { answer, optionsOf } from '#src/api/client.ts'
import { useConnect } from '#src/api/service.tsx'
import { NumenRequest, StartNumenRequest } from '#src/contract/numen-request.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useAssistance } from '#src/help/assistance.ts'
import { HumanHelp, HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { useWatch } from 'react-hook-form'
import { Notice } from '#src/ui/notice.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { useRequest } from './request.tsx'
import { texts } from './texts.ts'
import { useRequestForm } from './use-request-form.ts'

const categories: StaffCategory[] = ['teaching', 'administrative', 'other']
interface Choice {
  category: StaffCategory
}

/** Step 1: whose manager is asked. A category that nobody answers in writing is told whom to call. */
export function CategoryStep() {
  const t = useTexts(texts).category
  const { human } = useShell()
  const assistance = useAssistance()
  const connect = useConnect()
  const { facts } = useRequest()
  const form = useRequestForm<Choice>({
    name: 'numen-category',
    schema: StartNumenRequest,
    defaultValues: facts.category ? { category: facts.category } : {},
    labels: { category: t.question },
    send: async (json, attempt) => {
      // The same answer again: the request goes on, with the copy it may hold already.
      const known = NumenRequest.safeParse(facts)
      if (known.success && known.data.category === json.category) return known.data
      return answer(
        connect().then(({ client }) => client['numen-requests'].$post({ json }, optionsOf(attempt))),
        NumenRequest,
      )
    },
  })
  const chosen = useWatch({ control: form.control, name: 'category' }) as StaffCategory | undefined
  const byTelephone = chosen !== undefined && academy.managers[chosen] === undefined
  // Nothing but a missing answer can be refused here.
  const errorOf = (field: 'category') => form.errorOf(field) && t.choose
  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <p className="lead">{t.lead}</p>
      <ServiceForm
        form={{ ...form, errorOf }}
        submit={byTelephone ? undefined : t.submit}
        help={<HumanHelpInBrief />}
      >
        <RadioGroup
          label={t.question}
          error={errorOf('category')}
          options={categories.map((value) => {
            const manager = academy.managers[value]
            return { value, label: human[value], hint: manager ? t.goesTo(manager) : t.byTelephone }
          })}
          {...form.register('category')}
        />
        {byTelephone && (
          <Notice tone="info" live="polite">
            {t.call(assistance)}
          </Notice>
        )}
      </ServiceForm>
      {byTelephone && <HumanHelp />}
      <p className="soft">{t.never}</p>
    </>
  )
}
