import { FILE_NAME } from '#src/contract/upload.ts'
import { shownFileName } from '#src/rules/file-name.ts'
import type { Ctx } from './http.ts'

/** A file whose request does not follow is erased after half an hour (PRI-03). */
export const FILE_WAITS = 30 * 60_000

/** What people call the file that this request brings; undefined where it has no name that can be shown. */
export function uploadedName(c: Ctx): string | undefined {
  try {
    return shownFileName(decodeURIComponent(c.req.header(FILE_NAME) ?? ''))
  } catch {
    return undefined
  }
}
