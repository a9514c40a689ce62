import { useEffect, useRef, useState } from 'react'
import { academy } from '#src/academy/academy.ts'
import { answer, withKey } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { serviceNow } from '#src/api/service-time.ts'
import { FILE_NAME } from '#src/contract/upload.ts'
import { NumenRequest } from '#src/contract/numen-request.ts'
import { useServiceAction } from '#src/forms/use-service-action.ts'
import { day } from '#src/i18n/formats.ts'
import { fetchedOnce } from '#src/ui/fetched.ts'
import { leftBehind } from '#src/wizard/use-flow-form.ts'
import { useRequest } from '../request.tsx'
import { fileFault, type FileFault } from './check-file.ts'

/** Drawing is heavy, and nobody who books an appointment needs it. */
const fetchRedraw = fetchedOnce(async () => (await import('./redraw.ts')).redraw)
/** An upload on a slow connection may take longer than any other call. */
const UPLOAD_TIMEOUT = 90_000

/** For whoever receives the copy, and so in French whatever the reader's language. */
const acrossIt = () =>
  `Copie destinée au rectorat de l’académie ${academy.ofName} – demande de NUMEN – ${day('fr', serviceNow(), academy.timeZone)}`

/** The copy under way: checked, drawn anew here, and only then sent to where it waits for the request. */
export function useCopy(onSent: (request: NumenRequest) => void) {
  const { client } = useService()
  const { facts, establish, lost } = useRequest()
  const [fault, setFault] = useState<FileFault>()
  const [drawing, setDrawing] = useState(false)
  const [drawn, setDrawn] = useState<{ blob: Blob; name: string; url: string }>()
  const latest = useRef(0)
  const upload = useRef<AbortController>(undefined)
  const param = { id: facts.id ?? '' }

  const action = useServiceAction<NumenRequest>({
    onDone(request) {
      establish(request)
      onSent(request)
    },
    onRefused(error) {
      if (leftBehind(lost)(error)) return true
      if ('copy' in error.fields) setFault('broken')
      else return upload.current?.signal.reason === 'cancelled'
      return true
    },
  })
  useEffect(() => {
    fetchRedraw().catch(() => undefined)
    return () => upload.current?.abort('left')
  }, [])
  const url = drawn?.url
  useEffect(
    () => () => {
      if (url) URL.revokeObjectURL(url)
    },
    [url],
  )

  const send = (name: string, blob: Blob, intent: string) =>
    action.run(intent, async (key) => {
      const end = new AbortController()
      upload.current = end
      const timer = setTimeout(() => end.abort('timeout'), UPLOAD_TIMEOUT)
      const body = await blob.arrayBuffer()
      const { headers } = withKey(key)
      const call = client['numen-requests'][':id'].copy.$put(
        { param },
        {
          headers: {
            ...headers,
            'Content-Type': blob.type,
            [FILE_NAME]: encodeURIComponent(name.slice(0, 200)),
          },
          init: { body, signal: end.signal },
        },
      )
      return answer(call, NumenRequest).finally(() => clearTimeout(timer))
    })

  async function choose(file: File) {
    if (action.busy !== undefined) return
    const turn = (latest.current += 1)
    setDrawing(true)
    try {
      const why = await fileFault(file)
      const blob = why ? undefined : await fetchRedraw().then((redraw) => redraw(file, acrossIt()))
      if (turn !== latest.current) return
      setFault(why)
      if (!blob) return
      setDrawn({ blob, name: file.name, url: URL.createObjectURL(blob) })
      send(file.name, blob, `copy-${turn}`)
    } catch {
      if (turn === latest.current) setFault('broken')
    } finally {
      if (turn === latest.current) setDrawing(false)
    }
  }

  return {
    choose: (file: File) => void choose(file),
    refuse: setFault,
    again: () => drawn && send(drawn.name, drawn.blob, `copy-${latest.current}`),
    cancel() {
      latest.current += 1
      setDrawing(false)
      upload.current?.abort('cancelled')
    },
    fault,
    refused: action.refused,
    busy: drawing || action.busy !== undefined,
    /** Address of the picture as it is sent; gone after a reload. */
    preview: url,
  }
}
