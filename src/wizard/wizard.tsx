import { createContext, use, useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { NavigationType, useLocation, useNavigate, useNavigationType, useParams } from 'react-router-dom'
import { useShell } from '#src/i18n/shell.ts'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Steps } from '#src/ui/steps.tsx'
import { asksTooEarly, isOpen, resolveStep, type Facts, type Flow } from './flow.ts'

interface WizardProps<F extends Facts, T> {
  flow: Flow<F, T>
  texts: T
  facts: Partial<F>
  /** A word above the step: the flow ended, moved on in another tab … */
  notice?: ReactNode
}

const HeadingContext = createContext<string>('')
const GoContext = createContext<(facts: Facts) => void>(() => undefined)

/** Shows the open step of a flow at its own address, with where one stands. */
export function Wizard<F extends Facts, T>({ flow, texts, facts, notice }: WizardProps<F, T>) {
  const shell = useShell()
  const asked = useParams()['step']
  const navigate = useNavigate()
  const state = useLocation().state as { sentBack?: boolean } | null
  // Said on arrival: whoever comes back to it with Back was not led there.
  const sentBack = useNavigationType() === NavigationType.Replace && state?.sentBack
  const current = resolveStep(flow, facts, asked)
  /** The step whose address is on its way already. */
  const headed = useRef<string>(undefined)

  // A step that new facts close leaves the history: Back corrects an open step, and never reopens a used code.
  const go = (news: Facts) => {
    const next = resolveStep(flow, news as Partial<F>)
    if (next.slug === current.slug) return
    headed.current = next.slug
    // It goes with its step. Taken out while it has the focus, it would have the browser lay out a half-changed page.
    if (document.activeElement instanceof HTMLButtonElement) document.activeElement.blur()
    void navigate(`${flow.path}/${next.slug}`, { replace: !isOpen(current, news as Partial<F>) })
  }
  // The step shows at once, and its address follows: an empty page in between would make what is below jump.
  const follow = useEffectEvent(() => {
    if (current.slug === asked) headed.current = undefined
    // Led there twice, whoever pressed a link in between would be taken back.
    else if (current.slug !== headed.current)
      void navigate(`${flow.path}/${current.slug}`, {
        replace: true,
        state: { sentBack: asksTooEarly(flow, facts, asked) },
      })
  })
  useEffect(() => follow(), [current.slug, asked])
  const steps = flow.steps.filter((step) => step === current || (step.applies?.(facts) ?? true))
  const place = steps.indexOf(current)
  const name = current.name(texts)
  const Screen = current.screen
  return (
    <Page title={`${name} – ${flow.title(texts)} – ${shell.portal}`}>
      <Steps
        label={shell.wizard.steps}
        summary={shell.wizard.progress(place + 1, steps.length, name)}
        steps={steps.map((step, i) => ({
          name: step.name(texts),
          state: i < place ? 'done' : i === place ? 'current' : 'to-come',
        }))}
      />
      {notice ?? (sentBack && <Notice tone="info">{shell.wizard.sentBack}</Notice>)}
      <HeadingContext value={name}>
        <GoContext value={go}>
          <div className="sheet flow">
            <Screen key={current.slug} />
          </div>
        </GoContext>
      </HeadingContext>
    </Page>
  )
}

/** Leads to the step that the given facts open. */
export const useGo = () => use(GoContext)

/** The step's heading, which gets the focus when the step changes. */
export function StepHeading({ children }: { children?: ReactNode }) {
  const name = use(HeadingContext)
  return <h1 tabIndex={-1}>{children ?? name}</h1>
}
