import { encode } from 'uqr'
import { useTexts } from '#src/i18n/texts.ts'
import type { MailAccount } from '#src/rules/mail-account.ts'
import { thunderbirdQr } from '#src/rules/thunderbird-qr.ts'
import { texts } from './texts.ts'

/** Light modules around the code, which scanners find it by (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** The code that Thunderbird for Android reads its settings from. Dark on light in every theme: some scanners read no other. */
export function QrCode({ account }: { account: MailAccount }) {
  const { qr: t } = useTexts(texts)
  const { data, size } = encode(thunderbirdQr(account), { ecc: 'L', border: QUIET_ZONE })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg className="qr" role="img" aria-label={t.label} viewBox={`0 0 ${size} ${size}`}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={dark.join('')} shapeRendering="crispEdges" />
    </svg>
  )
}
