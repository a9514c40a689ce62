import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router-dom'
import { answer } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { tellOtherTabs } from '#src/api/session-news.ts'
import { SessionState } from '#src/contract/session.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { forgetTab } from '#src/ui/storage.ts'
import { texts } from './texts.ts'

/** The way out, and what a shared computer still needs. */
export function SignOut() {
  const t = useTexts(texts)
  const { client } = useService()
  const queries = useQueryClient()
  const navigate = useNavigate()

  async function signOut() {
    // Gone from the screen whatever the network does; without a reply the session still ends by itself.
    await answer(client.sessions.current.$delete(), SessionState).catch(() => undefined)
    tellOtherTabs('left')
    forgetTab()
    queries.clear()
    await navigate(paths.signIn, { replace: true, state: { reason: 'signed-out' } })
  }

  return (
    <div className="actions">
      <Button variant="secondary" onClick={() => void signOut()}>
        {t.signOut}
      </Button>
      <p className="soft">{t.signOutNote}</p>
    </div>
  )
}
