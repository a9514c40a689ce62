import * as z from 'zod/mini'
import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { CheckUp, type CheckUpItem } from '#src/contract/check-up.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { RefusalHelp, useAccountRefusal } from '../refusals.tsx'
import { checkUpDraft, type Chosen } from './draft.ts'
import { texts } from './texts.ts'
import { useEstablishCheckUp } from './use-check-up.ts'
import { useWords } from './use-words.ts'

const kinds = ['forward', 'rule', 'contact', 'device', 'session'] as const

/** By the field of each item: what its two buttons are called, which no identifier of the service's could be. */
const Filled = z.record(z.string(), z.string('required').check(z.minLength(1, 'required')))
type Filled = z.infer<typeof Filled>
const fieldOf = (index: number) => `item-${index}`

interface DecisionsProps {
  uid: string
  items: CheckUpItem[]
  /** Whatever the mail server does is missing from the items. */
  mailUnknown: boolean
  /** Answers given before the page was left, or the list changed. */
  chosen: Chosen
  /** Something came or went since: the list is to be shown anew. */
  onChanged: (chosen: Chosen) => void
  onDone: (dropped: CheckUpItem[]) => void
}

/** One question for each item, and nothing answered beforehand. */
export function Decisions({ uid, items, mailUnknown, chosen, onChanged, onDone }: DecisionsProps) {
  const t = useTexts(texts)
  const { client } = useService()
  const { nameOf, aboutOf } = useWords()
  const establish = useEstablishCheckUp()
  const refuse = useAccountRefusal()
  const fields = items.map((item, index) => ({ item, name: fieldOf(index) }))
  const labels = Object.fromEntries(fields.map(({ item, name }) => [name, nameOf(item)]))
  const chosenIn = (values: Filled) =>
    Object.fromEntries(
      fields.flatMap(({ item, name }) => {
        const decision = values[name]
        return decision === 'keep' || decision === 'drop' ? [[item.id, decision] as const] : []
      }),
    )

  const form = useServiceForm<Filled, CheckUp>({
    name: 'check-up',
    schema: Filled,
    defaultValues: Object.fromEntries(fields.map(({ item, name }) => [name, chosen[item.id] ?? ''])),
    labels,
    send: (values, attempt) =>
      answer(
        client['check-ups'].$post({ json: { decisions: chosenIn(values) } }, optionsOf(attempt, uid)),
        CheckUp,
      ),
    onDone(checkUp, values) {
      const decisions = chosenIn(values)
      checkUpDraft.forget()
      establish(checkUp)
      onDone(items.filter(({ id }) => decisions[id] === 'drop'))
    },
    onRefused(error, values) {
      if (refuse(error, () => void form.submit())) return true
      if (error.code !== 'step-closed') return false
      onChanged(chosenIn(values))
      return true
    },
  })
  const said = {
    errorOf: (name: string) => (form.errorOf(name) === undefined ? undefined : t.undecided),
    labelOf: (name: string) => labels[name] ?? name,
  }

  return (
    <ServiceForm
      form={{ ...form, ...said }}
      submit={t.submit}
      help={
        <>
          <RefusalHelp problem={form.problem} />
          <HumanHelpInBrief />
        </>
      }
    >
      {items.length === 0 && !mailUnknown && (
        <Notice tone="success" title={t.nothing}>
          <p>{t.nothingText}</p>
        </Notice>
      )}
      {kinds.map((kind) => {
        const own = fields.filter(({ item }) => item.kind === kind)
        const { title, risk, keep, drop } = t.kinds[kind]
        return (
          own.length > 0 && (
            <section key={kind} className="flow">
              <h2>{title}</h2>
              <p>{risk}</p>
              {own.map(({ item, name }) => (
                <RadioGroup
                  key={item.id}
                  label={<bdi>{nameOf(item)}</bdi>}
                  hint={aboutOf(item)}
                  error={said.errorOf(name)}
                  options={[
                    { value: 'keep', label: keep },
                    { value: 'drop', label: drop },
                  ]}
                  {...form.register(name, {
                    onChange: () => checkUpDraft.write({ uid, decisions: chosenIn(form.getValues()) }),
                  })}
                />
              ))}
            </section>
          )
        )
      })}
      {items.length > 0 && (
        <Disclosure summary={t.unsure}>
          <p>{t.unsureText}</p>
          <HumanHelpInBrief />
        </Disclosure>
      )}
    </ServiceForm>
  )
}
