import { useState } from 'react'
import { Link } from 'react-router-dom'
import { reportCategories } from '#src/contract/report.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Notice } from '#src/ui/notice.tsx'
import { reportDraft } from './draft.ts'
import { texts as followTexts } from './follow/texts.ts'
import { texts } from './texts.ts'
import { addressOf } from './topics.ts'

/** What the problem is about; each line leads to its help. A draft that waits is offered first. */
export function ChooseCategory({ checks }: { checks: string | undefined }) {
  const t = useTexts(texts)
  const { categories } = useTexts(followTexts)
  const [draft] = useState(() => reportDraft.read())
  return (
    <>
      <p className="lead">{t.lead}</p>
      {draft && (
        <Notice tone="info" title={t.draft.waitingTitle}>
          <p>{t.draft.waiting}</p>
          <p>
            <Link to={addressOf(draft.category, 'writing')} state={{ checks }}>
              {t.draft.resume}
            </Link>
          </p>
        </Notice>
      )}
      <h2>{t.question}</h2>
      <ul className="needs">
        {reportCategories.map((category) => (
          <li key={category}>
            <Link to={addressOf(category)} state={{ checks }}>
              {categories[category]}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to={paths.reportFollowUp}>{t.follow}</Link>
      </p>
    </>
  )
}
