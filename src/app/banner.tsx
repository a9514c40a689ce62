import { FlaskConical } from 'lucide-react'
import { Suspense } from 'react'
import { isDemonstration } from '#src/api/service.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useHydrated } from '#src/ui/use-hydrated.ts'
import { rooms } from './rooms.ts'

/** A word from the service to everyone. */
export function Banner() {
  const { demo } = useShell()
  const isHydrated = useHydrated()
  return (
    <>
      {isDemonstration && (
        <aside className="banner" aria-label={demo.label}>
          <FlaskConical />
          <p>{demo.banner}</p>
        </aside>
      )}
      <div role="status">
        {isHydrated && (
          <Suspense>
            <rooms.statusNews />
          </Suspense>
        )}
      </div>
    </>
  )
}
