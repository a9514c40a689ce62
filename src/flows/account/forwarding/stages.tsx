import { Check, Circle, CircleAlert, CircleHelp, LoaderCircle } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { useTexts } from '#src/i18n/texts.ts'
import { useAnnounce } from '#src/ui/live.tsx'
import { texts } from './texts.ts'

const order = ['rule', 'sent', 'delivered', 'received'] as const
export type StageName = (typeof order)[number]
/** "todo": what comes before is not done. "yours": only the person can say. */
export type StageState = 'passed' | 'waiting' | 'failed' | 'unknown' | 'todo' | 'yours'

const icons = {
  passed: Check,
  waiting: LoaderCircle,
  failed: CircleAlert,
  unknown: CircleHelp,
  todo: Circle,
  yours: Circle,
}

interface StagesProps {
  states: Record<StageName, StageState>
  /** What to do about a stage that did not pass. */
  cures: Partial<Record<StageName, ReactNode>>
}

/** A message on its way, stage by stage; each one that ends is said aloud. */
export function Stages({ states, cures }: StagesProps) {
  const t = useTexts(texts).test
  const list = useAnnouncedStages(states)
  return (
    <ol ref={list} tabIndex={-1} className="stages" aria-label={t.list}>
      {order.map((name) => {
        const state = states[name]
        const Icon = icons[state]
        return (
          <li key={name} data-state={state}>
            <Icon className={state === 'waiting' ? 'spinner' : undefined} />
            <div className="flow">
              <p>
                <strong>{t.stages[name]}</strong>
                <span className="stages__state">{t.states[state]}</span>
              </p>
              {cures[name]}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

/** Says each stage that ends. The list, given back, takes the focus when the button that began a stage goes with it. */
function useAnnouncedStages(states: Record<StageName, StageState>) {
  const t = useTexts(texts).test
  const announce = useAnnounce()
  const said = useRef(states)
  const list = useRef<HTMLOListElement>(null)
  const tell = useEffectEvent(() => {
    for (const name of order) {
      const state = states[name]
      if (state !== said.current[name] && (state === 'passed' || state === 'failed' || state === 'unknown'))
        announce(`${t.stages[name]}, ${t.states[state]}`)
    }
    const hasMoved = order.some((name) => states[name] !== said.current[name])
    if (hasMoved && document.activeElement === document.body) list.current?.focus({ preventScroll: true })
    said.current = states
  })
  useEffect(() => tell(), [states.rule, states.sent, states.delivered, states.received])
  return list
}
