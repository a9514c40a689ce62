import { LoaderCircle } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'

interface WaitingProps {
  active: boolean
  label: string
  /** Milliseconds before anything shows: what comes sooner needs no word. */
  after?: number
}

/** Says that something takes time, once it does. */
export function Waiting({ active, label, after = 1000 }: WaitingProps) {
  return (
    // Always there, so that what appears in it is announced.
    <p role="status" className="waiting">
      {active && (
        <Late after={after}>
          <LoaderCircle className="spinner" />
          {label}
        </Late>
      )}
    </p>
  )
}

/** What shows only after so many milliseconds. */
export function Late({ after, children }: { after: number; children: ReactNode }) {
  const [late, setLate] = useState(after === 0)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after)
    return () => clearTimeout(timer)
  }, [after])
  return late && children
}
