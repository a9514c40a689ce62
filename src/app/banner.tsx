import { FlaskConical } from 'lucide-react'
import { Suspense } from 'react'
import { isDemonstration } from '#src/api/service.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { rooms } from './rooms.ts'

/** A word from the service to everyone. */
export function Banner() {
  const { demo } = useShell()
  return (
    <>
      {isDemonstration && (
        <aside className="banner" aria-label={demo.label}>
          <FlaskConical />
          <p>{demo.banner}</p>
        </aside>
      )}
      <div role="status">
        <Suspense>
          <rooms.statusNews />
        </Suspense>
      </div>
    </>
  )
}
