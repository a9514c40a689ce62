import { useQueryClient } from '@tanstack/react-query'
import type { CallError } from '#src/api/problem.ts'
import type { CallProblem } from '#src/contract/problem.ts'
import { privateData } from '#src/api/session-news.ts'
import { useShell } from '#src/i18n/shell.ts'
import { Button } from '#src/ui/button.tsx'
import { useAskPassword } from './ask-password.ts'

/**
 * What any change to the account may be refused with, whatever it was. Answers true when nothing is left to say:
 * the password is asked for and `again` then sends the same change, or the page finds out that the session is over.
 */
export function useAccountRefusal() {
  const queries = useQueryClient()
  const askPassword = useAskPassword()
  return ({ code }: CallError, again: () => void): boolean => {
    if (code === 'password-needed') {
      askPassword(again)
      return true
    }
    if (code !== 'session-ended' && code !== 'password-expired' && code !== 'account-blocked') return false
    void queries.resetQueries(privateData)
    return true
  }
}

/** The way on when somebody else has signed in since: their account, once it has been asked for. */
export function RefusalHelp({ problem }: { problem: CallProblem | undefined }) {
  const queries = useQueryClient()
  const { broken } = useShell()
  if (problem !== 'subject-changed') return null
  return (
    <p>
      <Button variant="secondary" onClick={() => void queries.resetQueries(privateData)}>
        {broken.reload}
      </Button>
    </p>
  )
}
