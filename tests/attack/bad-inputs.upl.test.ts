import { beforeEach, describe, expect, it } from 'vitest'
import { MOST_COPY_BYTES } from '#src/contract/numen-request-steps.ts'
import { begunRequest, jpeg, lookAtRequest, png, sendCopy } from '#tests/support/numen-requests.ts'
import { HOUR, MINUTE, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

let world: TestWorld
let visitor: Visitor
let id: string
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
  id = await begunRequest(visitor)
})
const kept = () => Object.values(world.world.cabinet)
const text = (words: string) => new TextEncoder().encode(words)
const bytesOf = (...bytes: number[]) => new Uint8Array([...bytes, ...Array<number>(100).fill(0)])

describe('the copy of an identity document', () => {
  it('T-UPL-01: may be empty, a byte too large or far too large: it is refused, and what was there stays', async () => {
    await sendCopy(visitor, id)
    expect((await sendCopy(visitor, id, new Uint8Array())).body.fields).toEqual({ copy: 'file-kind' })
    const tooLarge = await sendCopy(visitor, id, jpeg({ length: MOST_COPY_BYTES + 1 }))
    expect([tooLarge.status, tooLarge.body.code]).toEqual([413, 'too-large'])
    expect((await lookAtRequest(visitor, id)).body.copy?.bytes).toBe(200)
    expect((await sendCopy(visitor, id, jpeg({ length: MOST_COPY_BYTES }))).body.copy?.bytes).toBe(5_242_880)
    expect(kept()).toHaveLength(1)
  })

  it.each([
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['SVGZ, gzip', bytesOf(0x1f, 0x8b, 8)],
    ['HTML', text('<!doctype html><script>alert(1)</script>')],
    ['XML', text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>')],
    ['ZIP, DOCX, DOCM, JAR', bytesOf(0x50, 0x4b, 3, 4)],
    ['7z', bytesOf(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
    ['RAR', text('Rar!\u001a\u0007\u0000')],
    ['SWF', text('CWS')],
    ['EXE, MSI stub', text('MZ')],
    ['ELF', bytesOf(0x7f, 0x45, 0x4c, 0x46)],
    ['LNK', bytesOf(0x4c, 0, 0, 0, 1, 0x14, 2)],
    ['MSI', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['CLASS', bytesOf(0xca, 0xfe, 0xba, 0xbe)],
    ['WASM', bytesOf(0, 0x61, 0x73, 0x6d)],
    ['PDF', text('%PDF-1.7\n1 0 obj')],
    ['GIF', text('GIF89a')],
    ['WebP', text('RIFF\u0010\u0000\u0000\u0000WEBPVP8 ')],
    ['HEIC', bytesOf(0, 0, 0, 24, ...text('ftypheic'))],
    ['AVIF', bytesOf(0, 0, 0, 24, ...text('ftypavif'))],
    ['a JPEG that is only its first three bytes', bytesOf(0xff, 0xd8, 0xff)],
    ['a JPEG without a size', jpeg({ width: 0 })],
    ['a PNG cut after its signature', png().slice(0, 20)],
    ['a PNG of 10 000 million pixels', png({ width: 100_000, height: 100_000 })],
    ['a JPEG of 4 000 million pixels', jpeg({ width: 65_000, height: 65_000 })],
  ])('T-UPL-03: is not %s', async (_kind, bytes) => {
    const reply = await sendCopy(visitor, id, bytes)
    expect([reply.status, reply.body.fields]).toEqual([422, { copy: 'file-kind' }])
    expect(kept()).toEqual([])
  })

  it.each([
    ['empty', ''],
    ['forged', 'text/html'],
    ['misspelt', 'image/jpg'],
    ['unknown', 'application/octet-stream'],
    ['another image’s', 'image/png'],
  ])('T-UPL-12: is what its content says, with a type that is %s', async (_what, type) => {
    const headers = { 'Content-Type': type }
    expect((await sendCopy(visitor, id, jpeg(), { headers })).status).toBe(200)
    expect(kept().map((file) => file.type)).toEqual(['image/jpeg'])
    expect((await sendCopy(visitor, id, text('<svg/>'), { headers: { 'Content-Type': 'image/png' } })).status).toBe(422)
  }) // prettier-ignore

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\x', 'x'],
    ['C:\\x.jpg', 'x.jpg'],
    ['a\0.jpg', 'a.jpg'],
    ['con.jpg', 'con.jpg'],
    ['.htaccess', '.htaccess'],
    ['-rf.jpg', '-rf.jpg'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['<b>ma carte</b>', 'b'],
    ['é'.repeat(255), 'é'.repeat(60)],
    ['x'.repeat(4096), 'x'.repeat(60)],
    ['', undefined],
    ['..', undefined],
    ['../', undefined],
    ['carte d’identité 🪪.png', 'carte d’identité 🪪.png'],
  ])('T-UPL-09: is shown under %j as %j, and kept under an id nobody chose', async (name, shown) => {
    const headers = { 'Alize-File-Name': encodeURIComponent(name) }
    expect((await sendCopy(visitor, id, jpeg(), { headers })).body.copy?.name).toBe(shown)
    const ids = Object.keys(world.world.cabinet)
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)])
  })

  it('T-UPL-09: has no name when what came for one cannot be read', async () => {
    const { status, body } = await sendCopy(visitor, id, jpeg(), {
      headers: { 'Alize-File-Name': '%E0%A4%A' },
    })
    expect([status, body.copy?.name]).toEqual([200, undefined])
  })

  it.each(['cni.jpg.exe', 'cni.pdf.', 'cni.PDF', 'cni', 'cni.jpeg', 'cni.jpe', 'cni.jfif', 'CNI.PNG'])(
    'T-UPL-11: is judged by content under the name %s',
    async (name) => {
      const headers = { 'Alize-File-Name': name }
      expect((await sendCopy(visitor, id, png(), { headers })).status).toBe(200)
      expect(kept().map(({ type }) => type)).toEqual(['image/png'])
      expect((await sendCopy(visitor, id, text('MZ'), { headers })).status).toBe(422)
    },
  )

  it('T-UPL-15: sent again because its reply was lost is one file', async () => {
    const first = await sendCopy(visitor, id, jpeg(), { key: 'one' })
    const again = await sendCopy(visitor, id, jpeg(), { key: 'one' })
    expect(again.body).toEqual(first.body)
    expect(kept()).toHaveLength(1)
    await sendCopy(visitor, id, png())
    expect(kept().map(({ type }) => type)).toEqual(['image/png'])
  })

  it('T-UPL-15: that broke off leaves nothing, and what was there before stays', async () => {
    await sendCopy(visitor, id)
    const cut = new ReadableStream({
      start(controller) {
        controller.enqueue(jpeg())
        controller.error(new Error('cut'))
      },
    })
    const request = new Request(`http://service/api/numen-requests/${id}/copy`, {
      method: 'PUT',
      headers: { 'Idempotency-Key': 'cut' },
      body: cut,
      duplex: 'half',
    } as RequestInit)
    const reply = await visitor.fetch(request).then(({ status }) => status, () => 'broken')
    expect(reply).not.toBe(200)
    expect(kept()).toHaveLength(1)
    expect((await lookAtRequest(visitor, id)).body.copy?.bytes).toBe(200)
  }) // prettier-ignore

  it('T-UPL-16: is still there after a reload, for half an hour, and then said to be gone', async () => {
    await sendCopy(visitor, id)
    world.advance(30 * MINUTE - 1)
    expect((await lookAtRequest(visitor, id)).body.copy).toMatchObject({ bytes: 200 })
    world.advance(1)
    const { body } = await lookAtRequest(visitor, id)
    expect([body.copy, body.copyErased]).toEqual([undefined, true])
  })

  it('T-PRI-07: that no request followed is erased after half an hour', async () => {
    await sendCopy(visitor, id)
    world.advance(30 * MINUTE)
    await sendCopy(world.visitor(), await begunRequest(world.visitor())).catch(() => undefined)
    expect(await world.ports.files.get(Object.keys(world.world.cabinet)[0] ?? '')).toBeUndefined()
    expect(kept()).toEqual([])
  })

  it('T-UPL-19, T-ENU-11: of somebody else is neither read, replaced nor told from one that is not there', async () => {
    await sendCopy(visitor, id)
    const stranger = world.visitor()
    await begunRequest(stranger)
    const answers = async (what: string) =>
      [await lookAtRequest(stranger, what), await sendCopy(stranger, what)].map(({ status, body }) => [status, body.code])
    const ofNobody = await answers('0'.repeat(32))
    expect(ofNobody).toEqual([[410, 'flow-ended'], [410, 'flow-ended']])
    expect(await answers(id)).toEqual(ofNobody)
    expect(await answers(Object.keys(world.world.cabinet)[0] ?? '')).toEqual(ofNobody)
    expect(kept()).toHaveLength(1)
  }) // prettier-ignore

  it('T-UPL-20: is served at no address at all', async () => {
    await sendCopy(visitor, id)
    const [file = ''] = Object.keys(world.world.cabinet)
    for (const path of [`${id}/copy`, `${id}/copy/${file}`, file])
      expect((await visitor.fetch(`http://service/api/numen-requests/${path}`)).status).toBeGreaterThan(400)
  })

  it('may be replaced ten times an hour', async () => {
    for (let i = 0; i < 10; i++) expect((await sendCopy(visitor, id)).status).toBe(200)
    expect((await sendCopy(visitor, id)).status).toBe(429)
    world.advance(HOUR)
    expect((await sendCopy(visitor, id)).status).toBe(200)
  })
})
