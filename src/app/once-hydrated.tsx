import { Suspense, type ReactNode } from 'react'
import { useHydrated } from '#src/ui/use-hydrated.ts'

/** What is fetched only after the page has been taken over, and shows when it comes. */
export const OnceHydrated = ({ children }: { children: ReactNode }) =>
  useHydrated() && <Suspense>{children}</Suspense>
