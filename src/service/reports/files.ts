import type { ReportFiles } from '#src/contract/report.ts'
import { MOST_FILES } from '#src/contract/report-steps.ts'
import { refusal, type FieldCode } from '#src/contract/problem.ts'
import { fileKind, imageType } from '#src/rules/images.ts'
import { pdfFault } from '#src/rules/pdf.ts'
import { audit } from '../audit.ts'
import { visitOf } from '../grants.ts'
import { randomId } from '../hashing.ts'
import type { Ctx } from '../http.ts'
import type { Records } from '../ports.ts'
import type { ReportRecord } from './record.ts'
import { refuseField, transact } from '../refusal.ts'
import { FILE_WAITS, uploadedName } from '../uploads.ts'

const refuseFile = (code: FieldCode) => refuseField('files', refusal(code))

const waitingIn = async (c: Ctx, records: Records) => records.list('reportFile', await visitOf(c))

/** The files of this visit that wait for their report. */
export async function waitingFiles(c: Ctx, records: Records): Promise<ReportFiles> {
  const files = await waitingIn(c, records)
  return { files: files.map(({ id, value: { hash: _, ...file } }) => ({ id, ...file })) }
}

export const refuseWhenFull = async (c: Ctx, records: Records) => {
  if ((await waitingIn(c, records)).length >= MOST_FILES) throw refuseFile('attachments-full')
}

/** What the file is, by its content. A PDF that could do anything beside being read is refused (UPL-02). */
async function typeOf(c: Ctx, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const isPdf = fileKind(bytes) === 'pdf'
  const type = isPdf ? 'application/pdf' : imageType(bytes)
  const fault = isPdf ? await pdfFault(bytes) : undefined
  if (type && !fault) return type
  const reason = fault ?? 'kind'
  await transact(c.env, (records) => audit(c, records, 'upload_validation', 'refused', { reason }))
  throw refuseFile(fault === 'locked' ? 'attachment-locked' : 'attachment-kind')
}

/** Keeps one more file for this visit, if it is none that waits already. */
export async function addFile(c: Ctx, bytes: Uint8Array<ArrayBuffer>): Promise<ReportFiles> {
  const { files, clock } = c.env
  const type = await typeOf(c, bytes)
  const visit = await visitOf(c)
  const id = randomId(c.env)
  const expiresAt = clock.now() + FILE_WAITS
  await files.put(id, { bytes, type, expiresAt })
  const hash = (await files.get(id))?.hash ?? ''
  try {
    return await transact(c.env, async (records) => {
      await refuseWhenFull(c, records)
      if ((await waitingIn(c, records)).some(({ value }) => value.hash === hash))
        throw refuseFile('attachment-twice')
      const name = uploadedName(c)
      const file = { bytes: bytes.length, hash, expiresAt, ...(name !== undefined && { name }) }
      await records.put('reportFile', id, file, { owner: visit, expiresAt })
      await audit(c, records, 'upload_stored', 'success')
      return waitingFiles(c, records)
    })
  } catch (refused) {
    await files.delete(id)
    throw refused
  }
}

/** Takes a file away again. One that is gone, or somebody else's, is no different from one that never was (T-UPL-19). */
export const dropFile = (c: Ctx, id: string): Promise<ReportFiles> =>
  transact(c.env, async (records) => {
    if ((await waitingIn(c, records)).some((file) => file.id === id)) {
      await records.delete('reportFile', id)
      await c.env.files.delete(id)
    }
    return waitingFiles(c, records)
  })

/** The files that a report names, which must wait in this visit. */
export async function filesNamed(
  c: Ctx,
  records: Records,
  ids: readonly string[],
): Promise<ReportRecord['files']> {
  const waiting = await waitingIn(c, records)
  return Promise.all(
    [...new Set(ids)].map(async (id) => {
      const file = waiting.find((one) => one.id === id)
      if (!file || !(await c.env.files.get(id))) throw refuseFile('attachment-gone')
      const { hash: _hash, expiresAt: _expiresAt, ...kept } = file.value
      return { id, ...kept }
    }),
  )
}
