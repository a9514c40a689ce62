import { useState } from 'react'
import type { Attempt } from '#src/api/client.ts'
import { CallError } from '#src/api/problem.ts'
import { useIntent } from './intent.ts'

interface Options<R> {
  onDone: (result: R) => void
  /** Answers true for a refusal that the caller deals with in a way of its own; `again` sends the same once more. */
  onRefused?: (error: CallError, again: () => void) => boolean
}

/** Changes made by a press of a button, without any form: sent once each, one at a time. */
export function useServiceAction<R>({ onDone, onRefused }: Options<R>) {
  const intent = useIntent()
  const [busy, setBusy] = useState<string>()
  const [refused, setRefused] = useState<CallError>()

  /** @param what names the change, and the button that shows it is under way */
  async function run(what: string, send: (attempt: Attempt) => Promise<R>) {
    if (busy !== undefined) return
    setBusy(what)
    setRefused(undefined)
    try {
      const result = await send({ key: intent.keyFor(what) })
      intent.settled()
      onDone(result)
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      if (!error.isUncertain) intent.settled()
      if (!onRefused?.(error, () => void run(what, send))) setRefused(error)
    } finally {
      setBusy(undefined)
    }
  }
  return { run: (...change: Parameters<typeof run>) => void run(...change), busy, refused }
}
