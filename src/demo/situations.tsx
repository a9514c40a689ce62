import { academy } from '#src/academy/academy.ts'
import { serviceNow } from '#src/api/service-time.ts'
import type { DemoControls, DemoState, Situation } from '#src/api/connect.ts'
import { localeOf } from '#src/contract/language.ts'
import { dateAndHour } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { SelectField } from '#src/ui/select-field.tsx'
import { People } from './people.tsx'
import { saveSpecimen } from './specimen.ts'
import { texts } from './texts.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const steps = { minutes: 10 * MINUTE, day: DAY, year: 365 * DAY } as const
const delays = [0, 500, 2000, 5000, 30_000]
const policies = ['allowed', 'discouraged', 'forbidden'] as const
const mailFaults = ['none', 'mailbox-full', 'relay-down', 'rules-unheeded', 'activation-refused'] as const
const networks = ['working', 'lost', 'replies-lost'] as const

/** What can be made to happen: to a person, to the service, to time. */
export function Situations({ controls, state }: { controls: DemoControls; state: DemoState }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { situation } = state
  const change = (news: Partial<Situation>) => void controls.change(news)
  return (
    <>
      <People people={state.people} controls={controls} />
      <section className="flow">
        <h3>{t.service}</h3>
        <Checkbox
          id="demo-maintenance"
          label={t.maintenance}
          checked={situation.maintenance}
          onChange={(event) => change({ maintenance: event.currentTarget.checked })}
        />
        <Checkbox
          id="demo-mail"
          label={t.mailDown}
          checked={situation.mailDown}
          onChange={(event) => change({ mailDown: event.currentTarget.checked })}
        />
        <SelectField
          id="demo-network"
          label={t.network}
          value={situation.network}
          onChange={(event) => {
            const network = networks.find((known) => known === event.currentTarget.value)
            if (network) change({ network })
          }}
        >
          {networks.map((network) => (
            <option key={network} value={network}>
              {t.networks[network]}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="demo-mail-fault"
          label={t.mailFault}
          value={situation.mailFault}
          onChange={(event) =>
            change({ mailFault: mailFaults.find((known) => known === event.currentTarget.value) ?? 'none' })
          }
        >
          {mailFaults.map((fault) => (
            <option key={fault} value={fault}>
              {t.mailFaults[fault]}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="demo-forwarding"
          label={t.forwarding}
          value={situation.forwarding ?? ''}
          onChange={(event) =>
            change({ forwarding: policies.find((known) => known === event.currentTarget.value) })
          }
        >
          <option value="">{t.asConfigured}</option>
          {policies.map((policy) => (
            <option key={policy} value={policy}>
              {t.policies[policy]}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="demo-delay"
          label={t.delay}
          value={situation.delay}
          onChange={(event) => change({ delay: Number(event.currentTarget.value) })}
        >
          {delays.map((delay) => (
            <option key={delay} value={delay}>
              {delay === 0
                ? t.noDelay
                : t.delays(new Intl.NumberFormat(localeOf(language)).format(delay / 1000))}
            </option>
          ))}
        </SelectField>
      </section>
      <section className="flow">
        <h3>{t.time}</h3>
        <p>{t.serviceTime(dateAndHour(language, serviceNow(), academy.timeZone))}</p>
        <div className="actions">
          {(['minutes', 'day', 'year'] as const).map((step) => (
            <Button
              key={step}
              variant="secondary"
              className="button--small"
              onClick={() => void controls.advance(steps[step])}
            >
              {t.advance[step]}
            </Button>
          ))}
        </div>
        <Checkbox
          id="demo-clock"
          label={t.deviceWrong}
          checked={situation.skew !== 0}
          onChange={(event) => change({ skew: event.currentTarget.checked ? 3 * HOUR : 0 })}
        />
      </section>
      <section className="flow">
        <h3>{t.specimenTitle}</h3>
        <p>{t.specimenText}</p>
        <Button variant="secondary" onClick={() => saveSpecimen(t.specimenName)}>
          {t.specimen}
        </Button>
      </section>
      <section className="flow">
        <h3>{t.startAgain}</h3>
        <p>{t.startAgainText}</p>
        <Button variant="danger" onClick={() => void controls.startAgain()}>
          {t.startAgain}
        </Button>
      </section>
    </>
  )
}
