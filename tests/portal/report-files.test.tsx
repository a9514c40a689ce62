// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { cleanup, fireEvent, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { MOST_FILE_BYTES } from '#src/contract/report-steps.ts'
import { fr as followFr } from '#src/flows/report-problem/follow/texts/fr.ts'
import { fr } from '#src/flows/report-problem/texts/fr.ts'
import { jpeg } from '#tests/support/numen-requests.ts'
import { PAGE, pdf } from '#tests/support/pdf.ts'
import { onScreen, openReportForm } from '#tests/support/report-form.tsx'
import { MINUTE } from '#tests/support/world.ts'

/** jsdom draws nothing: each canvas gives back another picture, so that none is there twice. */
beforeEach(() => {
  let length = 200
  vi.stubGlobal('createImageBitmap', async () => ({ width: 40, height: 20, close: () => undefined }))
  const context = new Proxy({}, { get: () => () => undefined, set: () => true })
  HTMLCanvasElement.prototype.getContext = (() => context) as never
  HTMLCanvasElement.prototype.toBlob = (take: BlobCallback) =>
    take(new Blob([jpeg({ length: (length += 1) })], { type: 'image/jpeg' }))
  URL.createObjectURL = () => 'blob:sent'
  URL.revokeObjectURL = () => undefined
})

const file = (name: string, content: string | Uint8Array<ArrayBuffer> = jpeg()) => new File([content], name)
const PDF = pdf(PAGE)

async function atForm(...opening: Parameters<typeof openReportForm>) {
  const portal = await openReportForm(...opening)
  const choose = (...files: File[]) =>
    fireEvent.change(portal.screen.getByLabelText(/^Joindre un fichier/), { target: { files } })
  const attach = async (...files: File[]) => {
    choose(...files)
    for (const { name } of files)
      await portal.screen.findByRole('button', { name: fr.files.removeNamed(name) })
  }
  return { ...portal, choose, attach }
}

it('sends pictures and a PDF with the report, without the one that was removed', async () => {
  const { screen, user, walk, attach, fillIn, send } = await atForm()
  await attach(file('un.jpg'))
  await attach(file('deux.pdf', PDF))
  await attach(file('trois.jpg'))
  await walk.press(fr.files.removeNamed('un.jpg'))
  await screen.findByText(fr.files.removed('un.jpg'))
  await fillIn()
  await send()
  await walk.heading(followFr.receipt.heading)
  await user.click(await screen.findByRole('link', { name: followFr.receipt.follow }))
  const sent = (await screen.findByText(followFr.sentTitle)).closest('details')
  if (!sent) throw new Error('nothing is folded')
  expect(within(sent).getByText(/^deux\.pdf/)).toBeTruthy()
  expect(within(sent).getByText(/^trois\.jpg/)).toBeTruthy()
  expect(within(sent).queryByText(/un\.jpg/)).toBeNull()
})

it.each([
  ['T-UPL-01: is empty', file('a.jpg', ''), fr.files.refused.empty],
  ['T-UPL-04: is HEIC', file('a.jpg', '\0\0\0\x18ftypheic'), fr.files.refused.heif],
  ['T-UPL-03: is an SVG', file('a.png', '<svg/>'), fr.files.refused.other],
  ['is half a JPEG', file('a.jpg', new Uint8Array([255, 216, 255, 0])), fr.files.refused.broken],
  ['T-UPL-05: is a PDF with a script', file('a.pdf', pdf(PAGE, '/OpenAction << /S /JavaScript /JS (x) >>')), /contient du code/],
])('says what to do with a file that %s, and keeps the others', async (_what, refused, words) => {
  const { screen, choose, attach } = await atForm()
  await attach(file('un.jpg'))
  choose(refused)
  await screen.findByText(typeof words === 'string' ? onScreen(words) : words)
  expect(screen.getByRole('button', { name: fr.files.removeNamed('un.jpg') })).toBeTruthy()
}) // prettier-ignore

it('T-UPL-01: refuses by its size alone a PDF that is too large', async () => {
  const { screen, choose } = await atForm()
  const huge = file('a.pdf', PDF)
  Object.defineProperty(huge, 'size', { value: MOST_FILE_BYTES + 1 })
  choose(huge)
  await screen.findByText(fr.files.refused['pdf-too-large'])
})

it('T-UPL-13: takes no file twice and no fourth, and keeps the three', async () => {
  const { screen, choose, attach } = await atForm()
  await attach(file('un.pdf', PDF))
  choose(file('encore.pdf', PDF))
  await screen.findByText(/déjà joint/)
  await attach(file('deux.jpg'))
  await attach(file('trois.jpg'))
  choose(file('quatre.jpg'))
  await screen.findByText(/Trois fichiers au plus/)
  expect(screen.getAllByRole('button', { name: /^Retirer / })).toHaveLength(3)
})

it('T-UPL-15: keeps one file when the reply is lost and it is sent again', async () => {
  let lose = false
  const { screen, choose, walk } = await atForm({
    fetch: async (call, { method }) => {
      const response = await call()
      if (lose && method === 'POST') throw new TypeError('Failed to fetch')
      return response
    },
  })
  lose = true
  choose(file('un.jpg'))
  await screen.findByText(/Pas de réponse du réseau/)
  lose = false
  await walk.press('Réessayer')
  await screen.findByRole('button', { name: fr.files.removeNamed('un.jpg') })
  expect(screen.getAllByRole('button', { name: /^Retirer / })).toHaveLength(1)
})

it('T-UPL-16: lists what waits after a reload, until when, and says when it has gone', async () => {
  const { attach, world, visitor } = await atForm()
  await attach(file('un.jpg'))
  cleanup()
  const again = await atForm({ world, visitor })
  await again.screen.findByText(/attend votre envoi jusqu’à 10:30/)
  await again.fillIn()
  world.advance(31 * MINUTE)
  await again.send()
  await again.screen.findByText(/^Un fichier n’est plus là/)
  // The list is asked for anew.
  const removal = { name: fr.files.removeNamed('un.jpg') }
  await waitFor(() => expect(again.screen.queryByRole('button', removal)).toBeNull())
  await again.send()
  await again.walk.heading(followFr.receipt.heading)
})

it('T-UPL-17: takes a pasted or dropped picture, one at a time, and no folder', async () => {
  const { screen } = await atForm()
  const field = screen.getByLabelText(/^Joindre un fichier/)
  fireEvent.drop(field, { dataTransfer: { files: [file('un.jpg'), file('deux.jpg')] } })
  await screen.findByText(fr.files.refused['not-a-file'])
  fireEvent.paste(document, { clipboardData: { files: [file('collee.png')] } })
  await screen.findByRole('button', { name: fr.files.removeNamed('collee.png') })
  const folder = file('dossier')
  Object.defineProperty(folder, 'slice', {
    value: () => ({ arrayBuffer: () => Promise.reject(new Error('folder')) }),
  })
  fireEvent.drop(field, { dataTransfer: { files: [folder] } })
  await screen.findByText(fr.files.refused['not-a-file'])
})
