import type { Forward } from '#src/contract/forward.ts'
import { paths, steps } from '#src/paths.ts'

const slugs = steps.accountForwarding
export type ForwardStep = (typeof slugs)[number]

/** What to say at the next page of what has just been done. */
export type News = 'removed' | 'givenUp' | 'changed'

export interface StepProps {
  forward: Forward
  /** Leads to the page that comes next. */
  onDone: (forward: Forward, news?: News) => void
}

export const pathOf = (step: ForwardStep) => `${paths.accountForwarding}/${step}`

/** Which pages there are to see; what was typed opens none. */
export function isOpen({ policy, asked, candidate, removing }: Forward, step: ForwardStep): boolean {
  const mayGoOn = policy !== 'forbidden'
  switch (step) {
    case 'adresse':
      // Where nothing may be set, what is left to see is the forward that may go.
      return mayGoOn || !asked
    case 'confirmation':
      return mayGoOn && candidate !== undefined
    case 'essai':
      return mayGoOn && asked !== undefined && asked.enabled && !removing
    case 'termine':
      return asked !== undefined
  }
}

/** The page that comes next. */
export function dueStep(forward: Forward): ForwardStep {
  const { asked } = forward
  if (isOpen(forward, 'confirmation')) return 'confirmation'
  if (asked?.verifiedAt === undefined && isOpen(forward, 'essai')) return 'essai'
  return asked ? 'termine' : 'adresse'
}

/** The page an address asks for where it is open, otherwise the one that is due. */
export function stepToShow(forward: Forward, slug: string | undefined): ForwardStep {
  const asked = slugs.find((known) => known === slug)
  return asked && isOpen(forward, asked) ? asked : dueStep(forward)
}

export type Verdict =
  | 'verified'
  | 'unverified'
  | 'suspended'
  /** Paused here, and still in force on the mail server. */
  | 'still-on'
  | 'removing'
  | Exclude<Forward['rule'], 'as-asked'>

/** What may be said of a forward, by what the mail server has just said of it. */
export function verdictOf({ asked, removing, rule }: Forward): Verdict {
  if (removing) return 'removing'
  if (rule === 'unknown') return 'unknown'
  if (!asked?.enabled) return rule === 'absent' ? 'suspended' : 'still-on'
  if (rule !== 'as-asked') return rule
  return asked.verifiedAt === undefined ? 'unverified' : 'verified'
}
