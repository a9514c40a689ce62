import { Link } from 'react-router-dom'
import type { Forward } from '#src/contract/forward.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Notice } from '#src/ui/notice.tsx'
import { texts } from './texts.ts'

/** Forwards that the portal did not write, and where one may drop them. */
export function OthersNotice({ others }: Pick<Forward, 'others'>) {
  const t = useTexts(texts).others
  if (others.length === 0) return null
  return (
    <Notice tone="warning" title={t.title}>
      <p>{t.text}</p>
      <ul>
        {others.map(({ to }) => (
          <li key={to}>
            <bdi>
              <strong>{to}</strong>
            </bdi>
          </li>
        ))}
      </ul>
      <p>
        <Link to={paths.accountCheckUp}>{t.check}</Link>
      </p>
    </Notice>
  )
}
