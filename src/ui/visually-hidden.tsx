import type { ReactNode } from 'react'

/** Words for ears only, where the eye has another cue. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>
}
