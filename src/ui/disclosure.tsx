import { ChevronRight } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'

type DisclosureProps = ComponentProps<'details'> & { summary: ReactNode }

/** More for those who want it. The browser's search finds and opens it. */
export function Disclosure({ summary, children, className, ...details }: DisclosureProps) {
  return (
    <details {...details} className={classNames('disclosure', className)}>
      <summary>
        <ChevronRight />
        {summary}
      </summary>
      <div className="flow">{children}</div>
    </details>
  )
}
