import { useEffect, useEffectEvent, useState } from 'react'
import { useAnnounce } from './live.tsx'

interface CountdownProps {
  /** The end, in the service's time (epoch milliseconds). */
  until: number
  /** The service's clock (epoch milliseconds): the device's own may be wrong. */
  now: () => number
  /** Whole seconds left → words: "encore 1 min 30 s". */
  format: (seconds: number) => string
  /** Called once, when no time is left. */
  onEnd?: () => void
}

const ANNOUNCED_EVERY_S = 30

/**
 * Time left, to the second for the eye; ears hear the start, each half minute and the end (WCAG 2.2, 4.1.3).
 * Each tick reads the clock again, so that a device that slept shows the truth when it wakes.
 */
export function Countdown({ until, now, format, onEnd }: CountdownProps) {
  const [seconds, setSeconds] = useState(() => secondsLeft(until, now))
  const announce = useAnnounce()

  const period = Math.ceil(seconds / ANNOUNCED_EVERY_S)
  const announceLeft = useEffectEvent(() => announce(format(secondsLeft(until, now))))
  useEffect(() => announceLeft(), [period, until])

  const end = useEffectEvent(() => onEnd?.())
  const tick = useEffectEvent(() => {
    const left = secondsLeft(until, now)
    setSeconds(left)
    return left > 0
  })
  useEffect(() => {
    const step = () => {
      if (tick()) return
      stop()
      end()
    }
    const stop = () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', step)
    }
    const timer = setInterval(step, 1000)
    // A page in the background ticks rarely: it is put right as soon as it is seen again.
    document.addEventListener('visibilitychange', step)
    step()
    return stop
  }, [until])

  return (
    <span role="timer" className="countdown">
      {format(seconds)}
    </span>
  )
}

function secondsLeft(until: number, now: () => number): number {
  return Math.max(0, Math.ceil((until - now()) / 1000))
}
