import { MOST_CHOSEN_BYTES } from '#src/contract/numen-request-steps.ts'
import { fileKind, imageType } from '#src/rules/images.ts'

/** Where a header ends at the latest: cameras put a thumbnail and a colour profile before the size. */
const HEADER = 512 * 1024

export type FileFault = 'empty' | 'too-large' | 'heif' | 'pdf' | 'other' | 'broken' | 'not-a-file'

/** Why a chosen file cannot be drawn, told from its size and its first bytes: it is never read whole. */
export async function fileFault(file: File): Promise<FileFault | undefined> {
  if (file.size === 0) return 'empty'
  if (file.size > MOST_CHOSEN_BYTES) return 'too-large'
  let start: Uint8Array
  try {
    start = new Uint8Array(await file.slice(0, HEADER).arrayBuffer())
  } catch {
    // A folder that was dropped, or a file that has gone meanwhile.
    return 'not-a-file'
  }
  const kind = fileKind(start)
  if (kind !== 'jpeg' && kind !== 'png') return kind
  return imageType(start) ? undefined : 'broken'
}
