import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { CallError } from '#src/api/problem.ts'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { RefusalHelp } from '../refusals.tsx'

interface PartProps {
  title: string
  /** What a button in this part just did. It takes the focus: the row it stood in may be gone. */
  done?: { said: string } | undefined
  refused?: CallError | undefined
  children: ReactNode
}

/** One part of the activity page, with what became of its last change. */
export function Part({ title, done, refused, children }: PartProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (done) heading.current?.focus()
  }, [done])
  return (
    <section className="flow">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {done && (
        <Notice tone="success" live="polite">
          {done.said}
        </Notice>
      )}
      <RefusedAction error={refused}>
        <RefusalHelp problem={refused?.code} />
      </RefusedAction>
      {children}
    </section>
  )
}
