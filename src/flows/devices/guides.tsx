import type { ReactNode } from 'react'
import { useTexts } from '#src/i18n/texts.ts'
import type { MailAccount } from '#src/rules/mail-account.ts'
import { platformOf, type Platform } from '#src/rules/platform.ts'
import { thunderbirdQr } from '#src/rules/thunderbird-qr.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Qr } from '#src/ui/qr.tsx'
import { Profile } from './profile.tsx'
import { texts } from './texts.ts'

type Guide = 'apple' | 'mac' | 'android' | 'computer'

const guideOf: Record<Platform, Guide> = {
  iphone: 'apple',
  ipad: 'apple',
  mac: 'mac',
  android: 'android',
  windows: 'computer',
  other: 'computer',
}
const guides: Guide[] = ['apple', 'android', 'mac', 'computer']

/** Chromium's own word for the platform, which the types of the browser do not know yet. */
type Hinting = Navigator & { userAgentData?: { platform?: string } }

function here(): Guide {
  const { userAgent, maxTouchPoints, userAgentData }: Hinting = navigator
  return guideOf[platformOf({ userAgent, maxTouchPoints, platform: userAgentData?.platform })]
}

/** What to do on each kind of device, the one in hand first. */
export function Guides({ account }: { account: MailAccount | undefined }) {
  const t = useTexts(texts)
  const first = here()
  const others = guides.filter((guide) => guide !== first)
  return (
    <>
      <h2 id="settings" tabIndex={-1}>
        {t.here}
      </h2>
      <h3>{t.guides[first].name}</h3>
      <Steps guide={first} account={account} />
      <h2>{t.elsewhere}</h2>
      {others.map((guide) => (
        <Disclosure key={guide} summary={t.guides[guide].name}>
          <Steps guide={guide} account={account} />
        </Disclosure>
      ))}
    </>
  )
}

/** What Thunderbird for Android reads its settings from. */
const ThunderbirdCode = ({ account }: { account: MailAccount }) => (
  <Qr text={thunderbirdQr(account)} label={useTexts(texts).qr.label} />
)

/** The file or the code a device takes its settings from; a computer's programs are told value by value. */
const sources: Record<Guide, ((props: { account: MailAccount }) => ReactNode) | undefined> = {
  apple: Profile,
  mac: Profile,
  android: ThunderbirdCode,
  computer: undefined,
}

function Steps({ guide, account }: { guide: Guide; account: MailAccount | undefined }) {
  const t = useTexts(texts)
  const Source = sources[guide]
  const { steps, note } = t.guides[guide]
  return (
    <>
      {Source && (account ? <Source account={account} /> : <p className="soft">{t.typeFirst}</p>)}
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="soft">{note}</p>
    </>
  )
}
