import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, use, useState, type ReactNode } from 'react'
import { useParams } from 'react-router-dom'
import * as z from 'zod/mini'
import { answer } from '#src/api/client.ts'
import { CallError } from '#src/api/problem.ts'
import { useConnect } from '#src/api/service.tsx'
import { Activation } from '#src/contract/activation.ts'
import { keepInTab } from '#src/wizard/keep.ts'

/** What this tab remembers: which flow, and what may be typed again. No NUMEN, no birth date, no code. */
const Draft = z.object({
  id: z.optional(z.string()),
  done: z.optional(z.boolean()),
  charter: z.optional(z.boolean()),
  lastName: z.optional(z.string()),
  kind: z.optional(z.enum(['email', 'mobile', 'none'])),
  email: z.optional(z.string()),
  mobile: z.optional(z.string()),
})
type Draft = z.infer<typeof Draft>
const tab = keepInTab('first-connection', Draft)

interface InHand {
  /** What the service says of the flow; empty before it has begun. */
  activation: Partial<Activation>
  draft: Draft
  remember(news: Draft): void
  /** Takes the service's newest word on the flow. */
  establish(activation: Activation): void
  /** The flow moved on elsewhere, or ended: asks the service where it stands, or begins anew. */
  lost(why: 'step-closed' | 'flow-ended'): void
  notice: 'moved' | 'ended' | undefined
  loading: boolean
  failed: CallError | undefined
  reload(): void
}
const InHandContext = createContext<InHand | undefined>(undefined)

/** Which facts are established, whatever their values: another set means that the flow has moved on. */
const factsOf = (activation: Activation) => Object.keys(activation).toSorted().join()

export function useActivation(): InHand {
  const inHand = use(InHandContext)
  if (!inHand) throw new Error('outside the first connection')
  return inHand
}

export function ActivationProvider({ children }: { children: ReactNode }) {
  const connect = useConnect()
  const queries = useQueryClient()
  const { step } = useParams()
  const [notice, setNotice] = useState<InHand['notice']>()
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = tab.read() ?? {}
    // Coming back by the front door after a finished flow: somebody else's turn.
    if (step !== undefined || !kept.done) return kept
    tab.forget()
    return {}
  })
  const { id } = draft
  const query = useQuery({
    queryKey: ['activation', id],
    queryFn: async ({ signal }) => {
      const param = { id: id ?? '' }
      const news = await answer(
        connect().then(({ client }) => client.activations[':id'].$get({ param })),
        Activation,
      )
      const known = queries.getQueryData<Activation>(['activation', id])
      if (!signal.aborted && known && factsOf(known) !== factsOf(news)) setNotice('moved')
      return news
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
  // Adjusted while rendering: no step of a flow that is over may show.
  if (ended && id !== undefined) beginAnew()

  const inHand: InHand = {
    activation: query.data ?? {},
    draft,
    // Two fields may tell before the next render, when a page takes over what was typed early.
    remember: (news) => keep({ ...draft, ...tab.read(), ...news }),
    establish(activation) {
      const { id, done } = activation
      // An answer still on its way is older than this one.
      void queries.cancelQueries({ queryKey: ['activation', id] })
      queries.setQueryData(['activation', id], activation)
      setNotice(undefined)
      // Once it is done nothing typed is of any use: the next person at this computer finds none of it.
      keep(done ? { id, done: true } : { ...draft, id })
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
    failed: ended ? undefined : (error ?? undefined),
    reload: () => void query.refetch(),
  }
  return <InHandContext value={inHand}>{children}</InHandContext>
}
