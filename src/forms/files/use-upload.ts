import { useEffect, useRef, useState } from 'react'
import { optionsOf, type Attempt } from '#src/api/client.ts'
import type { CallError } from '#src/api/problem.ts'
import { FILE_NAME } from '#src/contract/upload.ts'
import { firstCodePoints } from '#src/rules/text.ts'
import { useServiceAction } from '../use-service-action.ts'

/** An upload on a slow connection may take longer than any other call. */
const TIMEOUT = 90_000

interface Options<R, F> {
  /** What is sent of a chosen file, or why nothing is. Throws for a file that does not open. */
  prepare: (file: File) => Promise<{ blob: Blob } | { fault: F }>
  /** The call; `request` carries the bytes, the file's name and the intent's key. */
  send: (request: ReturnType<typeof requestWith>) => Promise<R>
  onDone: (result: R) => void
  /** Why the service refused the file, where the field says so. */
  faultOf: (error: CallError) => F | undefined
  /** Answers true for a refusal that the caller deals with in a way of its own. */
  onRefused?: (error: CallError) => boolean
}

const requestWith = (attempt: Required<Attempt>, name: string, body: ArrayBuffer, type: string) => ({
  headers: {
    ...optionsOf(attempt).headers,
    'Content-Type': type,
    [FILE_NAME]: encodeURIComponent(firstCodePoints(name, 200)),
  },
  init: { body, signal: attempt.signal },
})

/** One file under way: prepared on the device, and only then sent to where it waits for its form. */
export function useUpload<R, F extends string>(options: Options<R, F | 'broken'>) {
  const [fault, setFault] = useState<F | 'broken'>()
  const [preparing, setPreparing] = useState(false)
  const [prepared, setPrepared] = useState<{ blob: Blob; name: string; url: string }>()
  const latest = useRef(0)
  const upload = useRef<AbortController>(undefined)

  const action = useServiceAction<R>({
    onDone: options.onDone,
    onRefused(error) {
      if (options.onRefused?.(error)) return true
      const why = options.faultOf(error)
      if (why === undefined) return upload.current?.signal.reason === 'cancelled'
      setFault(why)
      return true
    },
  })
  useEffect(() => () => upload.current?.abort('left'), [])
  const url = prepared?.url
  useEffect(
    () => () => {
      if (url) URL.revokeObjectURL(url)
    },
    [url],
  )

  const send = (name: string, blob: Blob, intent: string) =>
    action.run(intent, async ({ key }) => {
      const end = new AbortController()
      upload.current = end
      const timer = setTimeout(() => end.abort('timeout'), TIMEOUT)
      const request = requestWith({ key, signal: end.signal }, name, await blob.arrayBuffer(), blob.type)
      return options.send(request).finally(() => clearTimeout(timer))
    })

  async function choose(file: File) {
    if (action.busy !== undefined) return
    const turn = (latest.current += 1)
    setPreparing(true)
    try {
      const result = await options.prepare(file)
      if (turn !== latest.current) return
      setFault('fault' in result ? result.fault : undefined)
      if ('fault' in result) return
      const { blob } = result
      setPrepared({ blob, name: file.name, url: URL.createObjectURL(blob) })
      send(file.name, blob, `upload-${turn}`)
    } catch {
      if (turn === latest.current) setFault('broken')
    } finally {
      if (turn === latest.current) setPreparing(false)
    }
  }

  return {
    choose: (file: File) => void choose(file),
    refuse: setFault,
    again: () => prepared && send(prepared.name, prepared.blob, `upload-${latest.current}`),
    cancel() {
      latest.current += 1
      setPreparing(false)
      upload.current?.abort('cancelled')
    },
    fault,
    refused: action.refused,
    busy: preparing || action.busy !== undefined,
    /** Address of what is sent, to be shown; gone after a reload. */
    preview: url,
  }
}
