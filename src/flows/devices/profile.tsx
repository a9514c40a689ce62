import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { academy } from '#src/academy/academy.ts'
import { useTexts } from '#src/i18n/texts.ts'
import type { MailAccount } from '#src/rules/mail-account.ts'
import { mobileconfig, PROFILE_TYPE, unsigned } from '#src/rules/mobileconfig.ts'
import { texts } from './texts.ts'

/** The configuration profile of an Apple device, written on this page, as a link that saves it. */
export function Profile({ account }: { account: MailAccount }) {
  const { profile: t } = useTexts(texts)
  const url = useProfileUrl(account)
  return (
    <div className="actions">
      <a className="button" href={url} download={t.file}>
        <Download />
        {t.download}
      </a>
    </div>
  )
}

/** The address of the profile in this browser; undefined for the moment it takes to write it. */
function useProfileUrl(account: MailAccount): string | undefined {
  const { profile: t } = useTexts(texts)
  const [url, setUrl] = useState<string>()
  const organisation = `Académie ${academy.ofName}`
  // Written anew when a word of it changes, not whenever the page renders.
  const content = JSON.stringify([account, { ...t.words(academy.ofName), organisation }])
  useEffect(() => {
    const [told, words] = JSON.parse(content) as Parameters<typeof mobileconfig>
    let made: string | undefined
    let isOver = false
    void mobileconfig(told, words)
      .then(unsigned)
      .then((profile) => {
        if (isOver) return
        made = URL.createObjectURL(new Blob([profile], { type: PROFILE_TYPE }))
        setUrl(made)
      })
    return () => {
      isOver = true
      if (!made) return
      URL.revokeObjectURL(made)
      setUrl(undefined)
    }
  }, [content])
  return url
}
