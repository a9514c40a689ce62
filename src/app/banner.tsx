import { FlaskConical } from 'lucide-react'
import { isDemonstration } from '#src/api/service.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { OnceHydrated } from './once-hydrated.tsx'
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
        <OnceHydrated>
          <rooms.statusNews />
        </OnceHydrated>
      </div>
    </>
  )
}
