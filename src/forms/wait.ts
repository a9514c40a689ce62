import { useState } from 'react'
import { serviceNow } from '#src/api/service-time.ts'
import { browserStorage } from '#src/ui/storage.ts'

/**
 * Until when a throttled form must wait, epoch ms of the service. Kept in the browser, so that the countdown is
 * still there after a reload and in another tab.
 */
export function useWait(form: string) {
  const key = `alize:wait:${form}`
  const [until, setUntil] = useState(() => {
    const kept = Number(browserStorage.read(key))
    // Nothing asks to wait longer than a quarter of an hour: anything else is garbage, or another clock's.
    return kept > serviceNow() && kept < serviceNow() + 16 * 60_000 ? kept : undefined
  })
  return {
    until,
    start(seconds: number) {
      const end = serviceNow() + seconds * 1000
      browserStorage.write(key, String(end))
      setUntil(end)
    },
    end() {
      browserStorage.remove(key)
      setUntil(undefined)
    },
  }
}
