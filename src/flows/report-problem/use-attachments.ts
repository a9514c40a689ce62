import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, optionsOf } from '#src/api/client.ts'
import { useConnect } from '#src/api/service.tsx'
import { MOST_FILE_BYTES, MOST_FILES } from '#src/contract/report-steps.ts'
import { ReportFiles } from '#src/contract/report.ts'
import { fileFault } from '#src/forms/files/check-file.ts'
import { useUpload } from '#src/forms/files/use-upload.ts'
import { useServiceAction } from '#src/forms/use-service-action.ts'
import { useAnnounce } from '#src/ui/live.tsx'
import { fetchedOnce } from '#src/ui/fetched.ts'

/** Drawing is heavy, and few attach anything. */
const fetchRedraw = fetchedOnce(async () => (await import('#src/forms/files/redraw.ts')).redraw)

/** A picture drawn anew, or a PDF as it is. Its size is known before anything is read. */
async function prepare(file: File): Promise<{ blob: Blob } | { fault: string }> {
  const fault = await fileFault(file)
  if (fault === 'pdf')
    return file.size > MOST_FILE_BYTES
      ? { fault: 'pdf-too-large' }
      : { blob: file.slice(0, file.size, 'application/pdf') }
  if (fault) return { fault }
  const blob = await (await fetchRedraw())(file)
  return blob.size > MOST_FILE_BYTES ? { fault: 'too-large' } : { blob }
}

export const waitingFiles = { queryKey: ['report-files'] }

interface Said {
  added: (name: string) => string
  removed: (name: string) => string
}

/** The files that wait for this report: with the service for half an hour, and listed again after a reload. */
export function useAttachments(say: Said, nameOf: (file: ReportFiles['files'][number]) => string) {
  const connect = useConnect()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const { data, error, refetch } = useQuery({
    ...waitingFiles,
    queryFn: () =>
      answer(
        connect().then(({ client }) => client.reports.files.$get()),
        ReportFiles,
      ),
  })
  const files = data?.files ?? []
  const establish = (now: ReportFiles) => queries.setQueryData(waitingFiles.queryKey, now)

  const upload = useUpload<ReportFiles, string>({
    prepare,
    send: (request) =>
      answer(
        connect().then(({ client }) => client.reports.files.$post({}, request)),
        ReportFiles,
      ),
    onDone(now) {
      establish(now)
      const added = now.files.at(-1)
      if (added) announce(say.added(nameOf(added)))
    },
    faultOf: ({ code, fields }) => fields['files'] ?? (code === 'too-large' ? code : undefined),
  })
  const removal = useServiceAction<{ now: ReportFiles; name: string }>({
    onDone({ now, name }) {
      establish(now)
      announce(say.removed(name))
    },
  })
  return {
    ...upload,
    files,
    choose: (file: File) =>
      files.length < MOST_FILES ? upload.choose(file) : upload.refuse('attachments-full'),
    remove: (file: ReportFiles['files'][number]) =>
      removal.run(file.id, async (attempt) => ({
        now: await answer(
          connect().then(({ client }) =>
            client.reports.files[':id'].$delete({ param: { id: file.id } }, optionsOf(attempt)),
          ),
          ReportFiles,
        ),
        name: nameOf(file),
      })),
    removing: removal.busy,
    refusedRemoval: removal.refused,
    /** Nobody knows which wait. */
    failed: error,
    look: () => void refetch(),
  }
}
