import { useEffect } from 'react'
import { academy } from '#src/academy/academy.ts'
import { answer } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { serviceNow } from '#src/api/service-time.ts'
import { NumenRequest } from '#src/contract/numen-request.ts'
import { fileFault, type FileFault } from '#src/forms/files/check-file.ts'
import { useUpload } from '#src/forms/files/use-upload.ts'
import { day } from '#src/i18n/dates.ts'
import { fetchedOnce } from '#src/ui/fetched.ts'
import { leftBehind } from '#src/wizard/use-flow-form.ts'
import { useRequest } from '../request.tsx'

/** Drawing is heavy, and nobody who books an appointment needs it. */
const fetchDrawing = fetchedOnce(async () => {
  const [{ redraw }, { writeAcross }] = await Promise.all([
    import('#src/forms/files/redraw.ts'),
    import('./watermark.ts'),
  ])
  return (file: File) => redraw(file, (context) => writeAcross(context, acrossIt()))
})

/** For whoever receives the copy, and so in French whatever the reader's language. */
const acrossIt = () =>
  `Copie destinée au rectorat de l’académie ${academy.ofName} – demande de NUMEN – ${day('fr', serviceNow(), academy.timeZone)}`

/** The copy under way: checked, drawn anew here, and only then sent to where it waits for the request. */
export function useCopy(onSent: (request: NumenRequest) => void) {
  const { client } = useService()
  const { facts, establish, lost } = useRequest()
  const param = { id: facts.id ?? '' }
  useEffect(() => {
    fetchDrawing().catch(() => undefined)
  }, [])
  return useUpload<NumenRequest, FileFault>({
    async prepare(file) {
      const fault = await fileFault(file)
      return fault ? { fault } : { blob: await (await fetchDrawing())(file) }
    },
    send: (request) => answer(client['numen-requests'][':id'].copy.$put({ param }, request), NumenRequest),
    onDone(request) {
      establish(request)
      onSent(request)
    },
    faultOf: ({ fields }) => ('copy' in fields ? 'broken' : undefined),
    onRefused: leftBehind(lost),
  })
}
