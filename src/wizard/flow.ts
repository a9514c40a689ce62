import type { ComponentType } from 'react'

/**
 * A wizard is data over facts. Facts are what has been established so far, absent until then; a step says which it
 * needs and which close it for good; one pure function chooses the step to show. What is *proved* lives in the
 * service's flow record; the page only holds what the service said of it.
 */
export type Facts = Record<string, unknown>

export interface Step<F extends Facts, T> {
  slug: string
  /** Its name in the steps bar and the page's title, in the flow's texts. */
  name: (texts: T) => string
  needs?: readonly (keyof F)[]
  closedBy?: readonly (keyof F)[]
  /** Whether this person's journey has this step at all, as far as is known. */
  applies?: (facts: Partial<F>) => boolean
  screen: ComponentType
}

export interface Flow<F extends Facts, T> {
  path: string
  title: (texts: T) => string
  steps: readonly Step<F, T>[]
}

const established = <F extends Facts>(facts: Partial<F>, keys: readonly (keyof F)[] = []) =>
  keys.every((key) => facts[key] !== undefined)

export const isOpen = <F extends Facts, T>(step: Step<F, T>, facts: Partial<F>) =>
  established(facts, step.needs) && !(step.closedBy?.length && established(facts, step.closedBy))

/** The step asked for if it is open, otherwise the furthest open one. */
export function resolveStep<F extends Facts, T>(
  flow: Flow<F, T>,
  facts: Partial<F>,
  asked?: string,
): Step<F, T> {
  const open = flow.steps.filter((step) => isOpen(step, facts))
  const step = open.find(({ slug }) => slug === asked) ?? open.at(-1)
  if (!step) throw new Error(`${flow.path}: no step is open`)
  return step
}

/** Whether an address asks for a step that has not come yet: its visitor is told why they see another. */
export function asksTooEarly<F extends Facts, T>(
  flow: Flow<F, T>,
  facts: Partial<F>,
  asked: string | undefined,
) {
  const step = flow.steps.find(({ slug }) => slug === asked)
  return step !== undefined && !established(facts, step.needs)
}
