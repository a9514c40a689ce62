import { useEffect, useState } from 'react'
import type { DemoControls, DemoState } from '#src/api/connect.ts'
import { noteServiceTime } from '#src/api/service-time.ts'

/** The demonstration's state, as it changes in this tab or another. Undefined until the service has been fetched. */
export function useDemo(connect: () => Promise<DemoControls>) {
  const [controls, setControls] = useState<DemoControls>()
  const [state, setState] = useState<DemoState>()
  useEffect(() => {
    let stop = () => {}
    let gone = false
    void connect().then((connected) => {
      if (gone) return
      setControls(connected)
      const look = async () => {
        const news = await connected.state()
        if (gone) return
        // Time may have been moved: countdowns and hours on the page follow at once.
        noteServiceTime(String(news.now))
        setState(news)
      }
      stop = connected.onChange(() => void look())
      void look()
    })
    return () => {
      gone = true
      stop()
    }
  }, [connect])
  return controls && state ? { controls, state } : undefined
}
