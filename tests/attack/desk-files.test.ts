import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { deliver } from '#src/service/outbox.ts'
import { openDeskWorld, type DeskWorld } from '#tests/support/desk.ts'
import { fullStore } from '#tests/support/full-store.ts'
import { askByCopy, begunRequest, jpeg, sendCopy } from '#tests/support/numen-requests.ts'
import { attach, keyIn, sentReport, waitingIds } from '#tests/support/reports.ts'

let world: DeskWorld
let visitor: ReturnType<DeskWorld['visitor']>
let folder: string
beforeEach(async () => {
  world = await openDeskWorld()
  visitor = world.visitor()
  folder = await mkdtemp(join(tmpdir(), 'alize-desk-'))
  onTestFinished(() => rm(folder, { recursive: true }))
})
const path = (name = 'copie') => join(folder, name)
const events = async () => (await world.log()).map(({ event }) => event)

/** Somebody who sent a copy of their identity card: its reference. */
async function sentCopy(): Promise<string> {
  const id = await begunRequest(visitor)
  await sendCopy(visitor, id)
  const { body } = await askByCopy(visitor, id)
  return body.receipt?.reference ?? ''
}
async function reportWithFile(): Promise<string> {
  await attach(visitor, jpeg({ length: 300 }), { headers: { 'Alize-File-Name': '..%2Fphoto.jpg' } })
  return sentReport(visitor, { files: await waitingIds(visitor) })
}

describe('a copy of an identity document, at the desk', () => {
  it('T-UPL-25: is written to a new file for the manager alone, byte for byte, and never shown', async () => {
    const reference = await sentCopy()
    const { code, shown } = await world.desk(['copie', reference, path()])
    expect([code, shown]).toEqual([0, expect.stringContaining('image/jpeg, 200 octets')])
    expect(new Uint8Array(await readFile(path()))).toEqual(jpeg())
    expect((await stat(path())).mode & 0o777).toBe(0o600)
    expect(await events()).toEqual(['case_copy_saved'])
  })

  it('replaces no file, follows no link, and says why', async () => {
    const reference = await sentCopy()
    await writeFile(path(), 'mine')
    await symlink(path('elsewhere'), path('link'))
    for (const [name, why] of [
      ['copie', 'existe déjà'],
      ['link', 'existe déjà'],
      ['none/copie', 'n’existe pas'],
    ] as const) {
      const { code, warned } = await world.desk(['copie', reference, path(name)])
      expect([code, warned.replaceAll('\n', ' ')]).toEqual([1, expect.stringContaining(why)])
    }
    expect(await readFile(path(), 'utf8')).toBe('mine')
    expect((await readdir(folder)).toSorted()).toEqual(['copie', 'link'])
    // Nobody has read it, and nobody is said to have.
    expect(await events()).toEqual([])
  })

  it('is not handed out when the log cannot be written', async () => {
    const reference = await sentCopy()
    world.ports.store = fullStore(world.ports.store, 'audit')
    await expect(world.desk(['copie', reference, path()])).rejects.toThrow('no place left')
    await expect(world.desk(['voir', reference])).rejects.toThrow('no place left')
    expect(await readdir(folder)).toEqual([])
  })

  it('T-UPL-22: is gone with the decision, which alone is kept', async () => {
    const reference = await sentCopy()
    const id = (await world.listed('numenCase'))[0]?.value.copy ?? ''
    expect(await world.files.content(id)).toBeDefined()
    expect((await world.desk(['décider', reference, 'vérifiée'])).code).toBe(0)
    expect(await world.files.content(id)).toBeUndefined()
    expect(JSON.stringify(await world.listed('numenCase'))).not.toContain(id)
    const { code, warned } = await world.desk(['copie', reference, path()])
    expect([code, warned]).toEqual([1, 'Aucune copie n’est gardée sous cette référence.\n'])
    expect(await readdir(folder)).toEqual([])
    expect((await world.desk(['voir', reference])).shown).toContain('vérifiée, le 21 novembre 2026')
  })

  it('is erased with the request, and with what was written of it', async () => {
    world.world.situation.mailDown = true
    const reference = await sentCopy()
    const id = (await world.listed('numenCase'))[0]?.value.copy ?? ''
    expect((await world.desk(['effacer', reference, '--oui'])).code).toBe(0)
    expect(await world.files.content(id)).toBeUndefined()
    world.world.situation.mailDown = false
    await deliver(world.ports)
    expect(world.box).toEqual([])
    for (const word of ['Sairien', 'jean@example.net', '0639980001'])
      expect(await world.everything(), word).not.toContain(word)
  })
})

describe('what came with a report, at the desk', () => {
  it('is saved by its number, whatever its name, and only where there is such a number', async () => {
    const reference = await reportWithFile()
    expect((await world.desk(['voir', reference])).shown).toContain('photo.jpg, 300 octets')
    for (const number of ['0', '2', '-1', '1e0x', '__proto__', ''])
      expect((await world.desk(['pièce', reference, number, path()])).code, number).not.toBe(0)
    expect(await readdir(folder)).toEqual([])
    expect((await world.desk(['pièce', reference, '1', path()])).code).toBe(0)
    expect(new Uint8Array(await readFile(path()))).toEqual(jpeg({ length: 300 }))
    expect((await events()).at(-1)).toBe('case_attachment_saved')
  })

  it('T-PRI-09: is exported whole for whoever asks for their data, without what opens or serves it', async () => {
    const reference = await reportWithFile()
    const key = keyIn(world.box)
    await world.desk(['répondre', reference], 'Bonjour, c’est réparé.')
    expect((await world.desk(['exporter', reference, path()])).code).toBe(0)
    const text = await readFile(path(), 'utf8')
    expect(JSON.parse(text)).toMatchObject({
      kind: 'report',
      reference,
      record: {
        email: 'jean@example.net',
        sentAt: '2026-11-21T14:00:00.000Z',
        what: 'La messagerie ne s’ouvre plus.',
        files: [{ name: 'photo.jpg', bytes: 300 }],
        messages: [{ from: 'desk', at: '2026-11-21T14:00:00.000Z', text: 'Bonjour, c’est réparé.' }],
      },
    })
    expect(text).not.toMatch(new RegExp(`letters|intent|${key}`))
    expect((await stat(path())).mode & 0o777).toBe(0o600)
    expect((await events()).at(-1)).toBe('case_exported')
  })
})
