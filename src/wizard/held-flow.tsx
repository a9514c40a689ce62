import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, use, useState, type ReactNode } from 'react'
import * as z from 'zod/mini'
import { answer } from '#src/api/client.ts'
import type { Service } from '#src/api/connect.ts'
import { CallError } from '#src/api/problem.ts'
import { useConnect } from '#src/api/service.tsx'
import { keepInTab } from './keep.ts'

interface Options<F, D> {
  /** Names the flow in this tab and in the page's cache. */
  name: string
  /** What the service says of it. */
  facts: z.ZodMiniType<F>
  /** What may be typed again after a refresh. No secret, no NUMEN, no birth date. */
  draft: z.ZodMiniType<D>
  look: (service: Service, id: string) => Promise<Response>
  isDone: (facts: F) => boolean
  /** What stays of the draft once the flow is done: nothing, unless the last page still needs it. */
  lasting?: (draft: D) => D
}

/** What this tab remembers: which flow, and what was typed. */
export interface Kept<D> {
  id?: string | undefined
  done?: boolean | undefined
  typed: D
}

export interface HeldFlow<F, D> {
  /** What the service says of the flow; empty before it has begun. */
  facts: Partial<F>
  draft: D
  remember(news: Partial<D>): void
  /** Takes the service's newest word on the flow. */
  establish(facts: F): void
  /** The flow moved on elsewhere, or ended: asks the service where it stands, or begins anew. */
  lost(why: 'step-closed' | 'flow-ended'): void
  /** Leaves the flow behind, and begins with this much typed. */
  restart(typed?: D): void
  notice: 'moved' | 'ended' | undefined
  loading: boolean
  failed: CallError | undefined
  reload(): void
}

interface ProviderProps<D> {
  /** What to make of what the tab remembers, when somebody comes in by the front door. */
  enter?: ((kept: Kept<D>) => Kept<D>) | undefined
  children: ReactNode
}

/** Which facts are established, whatever their values: another set means that the flow has moved on. */
const namesOf = (facts: object) => Object.keys(facts).toSorted().join()

/** A flow that the service holds, as a tab knows it: by its id, and by what the service last said of it. */
export function heldFlow<F extends { id: string }, D extends object>(options: Options<F, D>) {
  const { name, look } = options
  const nothing = z.parse(options.draft, {})
  const tab = keepInTab<Kept<D>>(
    name,
    z.object({ id: z.optional(z.string()), done: z.optional(z.boolean()), typed: options.draft }),
  )
  const Context = createContext<HeldFlow<F, D> | undefined>(undefined)

  function useHeldFlow(): HeldFlow<F, D> {
    const held = use(Context)
    if (!held) throw new Error(`outside the flow ${name}`)
    return held
  }

  function Provider({ enter, children }: ProviderProps<D>) {
    const connect = useConnect()
    const queries = useQueryClient()
    const [notice, setNotice] = useState<HeldFlow<F, D>['notice']>()
    const [kept, setKept] = useState<Kept<D>>(() => {
      const read = tab.read() ?? { typed: nothing }
      if (!enter) return read
      const entered = enter(read)
      if (entered !== read) tab.write(entered)
      return entered
    })
    const { id, typed } = kept
    const query = useQuery({
      queryKey: [name, id],
      queryFn: async ({ signal }) => {
        const news = await answer(
          connect().then((service) => look(service, id ?? '')),
          options.facts,
        )
        const known = queries.getQueryData<F>([name, id])
        if (!signal.aborted && known && namesOf(known) !== namesOf(news)) setNotice('moved')
        return news
      },
      enabled: id !== undefined,
    })

    const keep = (next: Kept<D>) => {
      tab.write(next)
      setKept(next)
    }
    const beginAnew = () => {
      keep({ typed })
      setNotice('ended')
    }
    const error = query.error instanceof CallError ? query.error : undefined
    const ended = error?.code === 'flow-ended'
    // Adjusted while rendering: no step of a flow that is over may show.
    if (ended && id !== undefined) beginAnew()

    const held: HeldFlow<F, D> = {
      facts: query.data ?? {},
      draft: typed,
      // Two fields may tell before the next render: the tab knows what the first one said.
      remember: (news) => keep({ ...kept, typed: { ...typed, ...tab.read()?.typed, ...news } }),
      establish(facts) {
        const { id } = facts
        // An answer still on its way is older than this one.
        void queries.cancelQueries({ queryKey: [name, id] })
        queries.setQueryData([name, id], facts)
        setNotice(undefined)
        // Once it is done nothing typed is of any use: the next person at this computer finds none of it.
        if (options.isDone(facts)) keep({ id, done: true, typed: options.lasting?.(typed) ?? nothing })
        else keep({ id, typed })
      },
      lost(why) {
        if (why === 'flow-ended') {
          beginAnew()
          return
        }
        setNotice('moved')
        void query.refetch()
      },
      restart(typed = nothing) {
        keep({ typed })
        setNotice(undefined)
      },
      notice,
      // Nothing known of a flow that is there: no step may show, the first least of all.
      loading: id !== undefined && !query.data,
      failed: ended || query.isFetching ? undefined : error,
      reload: () => void query.refetch(),
    }
    return <Context value={held}>{children}</Context>
  }

  return { Provider, useHeldFlow, peek: tab.read }
}
