import { useState } from 'react'
import { Link } from 'react-router-dom'
import * as z from 'zod/mini'
import type { Account } from '#src/contract/account.ts'
import { useAssistance } from '#src/help/assistance.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { keepInTab } from '#src/wizard/keep.ts'
import { texts } from './texts.ts'

/** The uid of whoever answered "later" in this visit. */
const contactPutOff = keepInTab('contact-put-off', z.string())

/** Asks somebody without a rescue contact for one, until they say "later": then not again in this visit. */
export function ContactWanted({ account: { uid, contacts } }: { account: Account }) {
  const t = useTexts(texts)
  const assistance = useAssistance()
  const [putOff, setPutOff] = useState(() => contactPutOff.read() === uid)
  if (putOff || contacts.some(({ removedUntil }) => removedUntil === undefined)) return null
  return (
    <Notice tone="warning" title={t.unreachable}>
      <p>{t.unreachableText(assistance)}</p>
      <div className="actions">
        <Link className="button" to={paths.accountContacts}>
          {t.addContact}
        </Link>
        <Button
          variant="quiet"
          onClick={() => {
            contactPutOff.write(uid)
            setPutOff(true)
            document.querySelector<HTMLElement>('main h1')?.focus()
          }}
        >
          {t.later}
        </Button>
      </div>
    </Notice>
  )
}
