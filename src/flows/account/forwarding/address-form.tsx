import { useState } from 'react'
import * as z from 'zod/mini'
import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { Forward, SetForward } from '#src/contract/forward.ts'
import { refusal } from '#src/contract/problem.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { RefusalHelp } from '../refusals.tsx'
import { AddressFields } from './address-fields.tsx'
import { forwardDraft } from './draft.ts'
import { NoCopyDialog } from './no-copy-dialog.tsx'
import { StaleNotice } from './stale-notice.tsx'
import { texts } from './texts.ts'
import { ifStill, useForward, useForwardForm } from './use-forward.ts'

export type Wish = z.input<typeof SetForward>
/** Where forwards are discouraged, no password is asked for before the risks are accepted. */
const RiskTaken = z.extend(SetForward, {
  riskAccepted: z.boolean().check(z.refine((accepted) => accepted, refusal('risk-required'))),
})

/** In the order of the page, in which refusals are listed. */
const wishIn = ({ candidate, asked, latest }: Forward): Wish => {
  const { shown = '', keepsCopy = true, enabled = true, until = latest } = candidate ?? asked ?? {}
  return { riskAccepted: false, forwardTo: shown, keepCopy: keepsCopy, enabled, until }
}

interface AddressFormProps {
  forward: Forward
  onSaved: (forward: Forward) => void
}

/** The forward that somebody wants. It changes the one they have seen, and no other (FWD-12). */
export function AddressForm({ forward, onSaved }: AddressFormProps) {
  const t = useTexts(texts)
  const { client } = useService()
  const { refetch } = useForward()
  const { uid, policy } = forward
  const [seen, setSeen] = useState(forward)
  const [changed, setChanged] = useState<{ theirs: Forward; mine: Wish }>()
  const [leavesNoCopy, setLeavesNoCopy] = useState(false)
  const [typed] = useState(() => {
    const { uid: by, ...draft } = forwardDraft.read() ?? { uid: undefined, ...wishIn(forward) }
    return by === uid ? draft : wishIn(forward)
  })
  const form = useForwardForm<Wish>({
    name: 'forward',
    schema: policy === 'discouraged' ? RiskTaken : SetForward,
    defaultValues: typed,
    labels: {
      forwardTo: t.form.forwardTo,
      keepCopy: t.form.keepCopy,
      enabled: t.form.enabled,
      until: t.form.until,
      riskAccepted: t.risks.accept,
    },
    send: (json, attempt) =>
      answer(client.forward.$put({ json }, ifStill(seen.version, optionsOf(attempt, uid))), Forward),
    onDone(saved) {
      forwardDraft.forget()
      onSaved(saved)
    },
    onRefused(error, mine) {
      if (error.code !== 'stale') return false
      void refetch().then(({ data }) => {
        if (!data) return
        setSeen(data)
        setChanged({ theirs: data, mine })
      })
      return true
    },
  })

  /** Leaving no copy is asked about twice, the first time one wants to (T-FWD-26). */
  async function submit() {
    const hadNoCopy = seen.asked?.keepsCopy === false
    if (form.getValues('keepCopy') || hadNoCopy || !(await form.trigger())) await form.submit()
    else setLeavesNoCopy(true)
  }

  return (
    <>
      {changed && (
        <StaleNotice
          key={changed.theirs.version}
          theirs={changed.theirs}
          mine={changed.mine}
          onTake={() => {
            forwardDraft.forget()
            form.reset(wishIn(changed.theirs))
            setChanged(undefined)
          }}
        />
      )}
      <ServiceForm
        form={{ ...form, submit }}
        submit={seen.asked ? t.form.save : t.form.submit}
        help={<RefusalHelp problem={form.problem} />}
      >
        <AddressFields
          form={form}
          forward={forward}
          onTyped={() => forwardDraft.write({ uid, ...form.getValues() })}
        />
      </ServiceForm>
      <NoCopyDialog
        open={leavesNoCopy}
        onKeep={() => setLeavesNoCopy(false)}
        onLeave={() => {
          setLeavesNoCopy(false)
          void form.submit()
        }}
      />
    </>
  )
}
