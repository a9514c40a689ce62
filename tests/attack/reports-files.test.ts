import { beforeEach, describe, expect, it } from 'vitest'
import { MOST_FILE_BYTES } from '#src/contract/report-steps.ts'
import { send, times } from '#tests/support/calls.ts'
import { jpeg, png } from '#tests/support/numen-requests.ts'
import { bytesOf, packed, PAGE, pdf } from '#tests/support/pdf.ts'
import { attach, dropFile, sendReport, sentReport, waitingFiles, waitingIds } from '#tests/support/reports.ts'
import { MINUTE, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
})
const kept = () => Object.values(world.world.cabinet)

describe('a file of a report', () => {
  it('T-UPL-01: may be empty, a byte too large or at the limit, and what was there stays', async () => {
    await attach(visitor)
    expect((await attach(visitor, new Uint8Array())).body.fields).toEqual({ files: 'attachment-kind' })
    const tooLarge = await attach(visitor, jpeg({ length: MOST_FILE_BYTES + 1 }))
    expect([tooLarge.status, tooLarge.body.code]).toEqual([413, 'too-large'])
    expect((await attach(visitor, jpeg({ length: MOST_FILE_BYTES }))).status).toBe(201)
    expect(kept()).toHaveLength(2)
  })

  it.each([
    ['SVG', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['HTML', bytesOf('<!doctype html><script>alert(1)</script>')],
    ['ZIP, DOCX', bytesOf('PK\u0003\u0004')],
    ['EXE', bytesOf('MZ')],
    ['HEIC', bytesOf('\0\0\0\u0018ftypheic')],
    ['a PNG cut after its signature', png().slice(0, 20)],
    ['a PDF cut off', pdf(PAGE).slice(0, -20)],
    ['a PDF without pages', pdf('')],
  ])('T-UPL-03: is not %s', async (_kind, bytes) => {
    const { status, body } = await attach(visitor, bytes)
    expect([status, body.fields, kept()]).toEqual([422, { files: 'attachment-kind' }, []])
  })

  it.each([
    ['encrypted', pdf(PAGE, '', '', '/Encrypt 9 0 R')],
    ['with JavaScript', pdf(`${PAGE}9 0 obj << /S /JavaScript /JS (1) >> endobj`)],
    ['with JavaScript packed away', pdf(PAGE + packed('<< /S /JavaScript /JS (1) >>'))],
    ['that starts a program', pdf(`${PAGE}9 0 obj << /S /Launch >> endobj`)],
    ['with a file in it', pdf(`${PAGE}9 0 obj << /Type /EmbeddedFile >> endobj`)],
    ['that opens an address', pdf(PAGE, '/OpenAction << /S /URI /URI (http://example.com) >>')],
  ])('T-UPL-05: is no PDF %s, and the log says why', async (_what, bytes) => {
    const { status, body } = await attach(visitor, bytes)
    expect([status, body.fields, kept()]).toEqual([422, { files: 'attachment-locked' }, []])
    const [line] = await world.ports.store.transaction((records) => records.list('audit'))
    expect([line?.value.event, line?.value.reason]).toEqual(['upload_validation', 'locked'])
  })

  it('T-UPL-05: may be a PDF that is only read', async () => {
    expect((await attach(visitor, pdf(PAGE.repeat(500)))).status).toBe(201)
    expect(kept().map(({ type }) => type)).toEqual(['application/pdf'])
  })

  it('T-UPL-13: is one of three, each once; what was there stays', async () => {
    await attach(visitor, jpeg())
    expect((await attach(visitor, jpeg())).body.fields).toEqual({ files: 'attachment-twice' })
    await attach(visitor, png())
    await attach(visitor, pdf(PAGE))
    expect((await attach(visitor, jpeg({ width: 9 }))).body.fields).toEqual({ files: 'attachments-full' })
    expect([kept().length, (await waitingIds(visitor)).length]).toEqual([3, 3])
    await dropFile(visitor, (await waitingIds(visitor))[0] ?? '')
    expect((await attach(visitor, jpeg())).body.files).toHaveLength(3)
  })

  it('T-UPL-13: is one of three, each once, also when all arrive at the same instant', async () => {
    // Without a visit yet, each call would begin one of its own.
    await waitingFiles(visitor)
    await times(4, () => attach(visitor, png()))
    await times(6, (i) => attach(visitor, jpeg({ width: i + 1 })))
    expect([kept().length, (await waitingIds(visitor)).length]).toEqual([3, 3])
  })

  it('T-UPL-15: sent again because its reply was lost is one file', async () => {
    const first = await attach(visitor, jpeg(), { key: 'one' })
    expect((await attach(visitor, jpeg(), { key: 'one' })).body).toEqual(first.body)
    expect(kept()).toHaveLength(1)
  })

  it('T-UPL-19, T-ENU-11: of somebody else is neither listed, sent, dropped nor told from one that is not there', async () => {
    await attach(visitor)
    const [file = ''] = await waitingIds(visitor)
    const stranger = world.visitor()
    for (const id of [file, '0'.repeat(32), '__proto__']) {
      expect((await dropFile(stranger, id)).body).toEqual({ files: [] })
      expect((await sendReport(stranger, { files: [id] })).body.fields).toEqual({ files: 'attachment-gone' })
    }
    expect(file).toMatch(/^[0-9a-f]{32}$/)
    expect(await waitingIds(visitor)).toEqual([file])
    expect((await send(visitor, 'GET', `reports/files/${file}`)).status).toBe(404)
  })

  it('T-UPL-09: has a name to be shown, in no header and no letter', async () => {
    const name = 'a\r\nBcc: x@example.net\u202egpj.exe'
    const { body } = await attach(visitor, jpeg(), { headers: { 'Alize-File-Name': encodeURIComponent(name) } })
    const shown = body.files?.[0]?.name ?? ''
    expect(shown).not.toMatch(/[\r\n\u202e:]/)
    await sendReport(visitor, { files: await waitingIds(visitor) })
    expect(world.box.map(({ to }) => to)).toEqual(['jean@example.net'])
    expect(JSON.stringify(world.box)).not.toContain('Bcc')
  }) // prettier-ignore

  it('T-UPL-09: has none when what came for one cannot be read', async () => {
    const { body } = await attach(visitor, jpeg(), { headers: { 'Alize-File-Name': '%E0%A4%A' } })
    expect(body.files?.[0]?.name).toBeUndefined()
  })

  it('T-PRI-07: that no report followed is erased after half an hour', async () => {
    await attach(visitor)
    world.advance(30 * MINUTE)
    await attach(visitor, png())
    expect(kept().map(({ type }) => type)).toEqual(['image/png'])
  })

  it('goes with one report, and with no second one', async () => {
    await attach(visitor)
    const files = await waitingIds(visitor)
    await sentReport(visitor, { files: [...files, ...files] })
    expect((await sendReport(visitor, { files })).body.fields).toEqual({ files: 'attachment-gone' })
  })
})
