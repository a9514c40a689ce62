import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, use, useState, type ReactNode } from 'react'
import { useParams } from 'react-router-dom'
import * as z from 'zod/mini'
import { answer } from '#src/api/client.ts'
import { CallError } from '#src/api/problem.ts'
import { useConnect } from '#src/api/service.tsx'
import { NumenRequest } from '#src/contract/numen-request.ts'
import { keepInTab } from '#src/wizard/keep.ts'
import type { RequestFacts } from './flow.ts'

/** What this tab remembers: which request, and what may be typed again. No birth date, and nothing of the copy. */
const Draft = z.object({
  id: z.optional(z.string()),
  done: z.optional(z.boolean()),
  byCopy: z.optional(z.boolean()),
  lastName: z.optional(z.string()),
  firstName: z.optional(z.string()),
  uai: z.optional(z.string()),
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
  office: z.optional(z.string()),
  slots: z.optional(z.array(z.string())),
})
export type Draft = z.infer<typeof Draft>
const tab = keepInTab('numen-request', Draft)

interface InHand {
  /** What the service says of the request, and what the page adds; empty before it has begun. */
  facts: Partial<RequestFacts>
  draft: Draft
  remember(news: Draft): void
  /** Takes the service's newest word on the request; answers with the facts. */
  establish(request: NumenRequest): Partial<RequestFacts>
  /** It moved on elsewhere, or ended: asks the service where it stands, or begins anew. */
  lost(why: 'step-closed' | 'flow-ended'): void
  notice: 'moved' | 'ended' | undefined
  loading: boolean
  failed: CallError | undefined
  reload(): void
}
const InHandContext = createContext<InHand | undefined>(undefined)

export function useRequest(): InHand {
  const inHand = use(InHandContext)
  if (!inHand) throw new Error('outside the request for a NUMEN')
  return inHand
}

/** Where nobody is received, a copy is the only way. */
const factsOf = (request: NumenRequest | undefined, byCopy: boolean | undefined): Partial<RequestFacts> => ({
  ...request,
  ...(request && (byCopy || !request.appointments) && { byCopy: true as const }),
})

export function RequestProvider({ children }: { children: ReactNode }) {
  const connect = useConnect()
  const queries = useQueryClient()
  const { step } = useParams()
  const [notice, setNotice] = useState<InHand['notice']>()
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = tab.read() ?? {}
    // Coming back by the front door after a finished request: somebody else's turn.
    if (step !== undefined || !kept.done) return kept
    tab.forget()
    return {}
  })
  const { id } = draft
  const query = useQuery({
    queryKey: ['numen-request', id],
    queryFn: () => {
      const param = { id: id ?? '' }
      return answer(
        connect().then(({ client }) => client['numen-requests'][':id'].$get({ param })),
        NumenRequest,
      )
    },
    enabled: id !== undefined,
  })

  const keep = (next: Draft) => {
    tab.write(next)
    setDraft(next)
  }
  const beginAnew = () => {
    const { id: _id, done: _done, ...typed } = draft
    keep(typed)
    setNotice('ended')
  }
  const error = query.error instanceof CallError ? query.error : undefined
  const ended = error?.code === 'flow-ended'
  // Adjusted while rendering: no step of a request that is over may show.
  if (ended && id !== undefined) beginAnew()

  const inHand: InHand = {
    facts: factsOf(query.data, draft.byCopy),
    draft,
    remember: (news) => keep({ ...draft, ...news }),
    establish(request) {
      const { id, receipt } = request
      // An answer still on its way is older than this one.
      void queries.cancelQueries({ queryKey: ['numen-request', id] })
      queries.setQueryData(['numen-request', id], request)
      setNotice(undefined)
      // Once it is sent nothing typed is of any use: the next person at this computer finds none of it.
      keep(receipt ? { id, done: true, byCopy: receipt.way === 'copy' } : { ...draft, id })
      return factsOf(request, draft.byCopy)
    },
    lost(why) {
      if (why === 'flow-ended') {
        beginAnew()
        return
      }
      setNotice('moved')
      void query.refetch()
    },
    notice,
    loading: id !== undefined && query.isPending,
    failed: ended ? undefined : error,
    reload: () => void query.refetch(),
  }
  return <InHandContext value={inHand}>{children}</InHandContext>
}
