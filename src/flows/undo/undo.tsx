import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'
import { answer } from '#src/api/client.ts'
import { CallError } from '#src/api/problem.ts'
import { useConnect } from '#src/api/service.tsx'
import { privateData, tellOtherTabs } from '#src/api/session-news.ts'
import { Undone } from '#src/contract/account.ts'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { useHeadingFocus } from '#src/ui/heading-focus.ts'
import { Page } from '#src/ui/page.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { keepInTab } from '#src/wizard/keep.ts'
import { AskCode } from './ask-code.tsx'
import { texts } from './texts.ts'
import { Done, NewPasswordWanted, Restart } from './what-next.tsx'

/** Leads back to the new password after a refresh; whose account it is stays with the service. */
const tab = keepInTab('undo', z.string())

/** Undoes a change one did not make, then leads to a new password: somebody may have had the old one. */
export function Undo() {
  const t = useTexts(texts)
  const shell = useShell()
  const connect = useConnect()
  const queries = useQueryClient()
  const [id, setId] = useState(() => tab.read())
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['undo', id],
    queryFn: () =>
      answer(
        connect().then(({ client }) => client.undos[':id'].$get({ param: { id: id ?? '' } })),
        Undone,
      ),
    enabled: id !== undefined,
    // What a call was answered with is the newest there is; it is asked for after a refresh alone.
    staleTime: Infinity,
  })
  const ended = error instanceof CallError && error.code === 'flow-ended'
  const view = ended ? undefined : data

  function establish(undone: Undone) {
    if (undone.next === 'password') tab.write(undone.id)
    else tab.forget()
    queries.setQueryData(['undo', undone.id], undone)
    setId(undone.id)
    // Sessions ended with it, perhaps the one of this browser.
    tellOtherTabs()
    void queries.resetQueries(privateData)
  }

  const heading = view ? (view.next === 'sign-in' ? t.done : t.undone[view.undone]) : t.title
  useHeadingFocus(heading)
  return (
    <Page title={`${heading} – ${shell.portal}`}>
      <div className="sheet flow">
        <h1 tabIndex={-1}>{heading}</h1>
        {view?.next === 'password' && view.account && (
          <NewPasswordWanted
            id={view.id}
            account={view.account}
            onDone={establish}
            onEnded={() => void refetch()}
          />
        )}
        {view?.next === 'first-connection' && <Restart />}
        {view?.next === 'sign-in' && view.account && <Done uid={view.account.uid} />}
        {view?.next === 'nothing' && <p>{t.declined}</p>}
        {!view && (id === undefined || ended) && <AskCode ended={ended} onUndone={establish} />}
        {!view && error instanceof CallError && !ended && (
          <RefusedAction error={error}>
            <p>
              <Button onClick={() => void refetch()}>{shell.form.retry}</Button>
            </p>
          </RefusedAction>
        )}
        <Waiting active={id !== undefined && isPending} label={shell.wizard.loading} />
      </div>
    </Page>
  )
}
