import { createContext, use, useState, type ReactNode } from 'react'
import { useParams } from 'react-router-dom'
import * as z from 'zod/mini'
import { keepInTab } from '#src/wizard/keep.ts'

/** How somebody asks: by who they are, or by the private e-mail they once gave. */
export const ways = ['numen', 'email'] as const

/** A request the service has taken: by which way, and when (epoch ms of the service). */
const Sent = z.object({ by: z.enum(ways), at: z.number() })
export type Sent = z.infer<typeof Sent>

/** What this tab remembers. No NUMEN, no birth date. */
const Draft = z.object({
  by: z.optional(z.enum(ways)),
  lastName: z.optional(z.string()),
  email: z.optional(z.string()),
  sent: z.optional(Sent),
})
type Draft = z.infer<typeof Draft>
const tab = keepInTab('forgotten-identifier', Draft)

interface Request {
  draft: Draft
  facts: { sent?: Sent }
  remember(news: Draft): void
  /** Nothing typed is of any use now: the next person at this computer finds none of it. */
  establish(sent: Sent): void
}
const RequestContext = createContext<Request | undefined>(undefined)

export function useRequest(): Request {
  const request = use(RequestContext)
  if (!request) throw new Error('outside the identifier recovery')
  return request
}

export function RequestProvider({ children }: { children: ReactNode }) {
  const { step } = useParams()
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = tab.read() ?? {}
    // Coming back by the front door after a request: somebody else's turn.
    if (step !== undefined || !kept.sent) return kept
    tab.forget()
    return {}
  })
  const keep = (next: Draft) => {
    tab.write(next)
    setDraft(next)
  }
  const request: Request = {
    draft,
    facts: draft.sent ? { sent: draft.sent } : {},
    remember: (news) => keep({ ...draft, ...news }),
    establish: (sent) => keep({ sent }),
  }
  return <RequestContext value={request}>{children}</RequestContext>
}
