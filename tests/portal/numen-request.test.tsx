// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { cleanup, fireEvent } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { MOST_CHOSEN_BYTES } from '#src/contract/numen-request-steps.ts'
import { fr } from '#src/flows/numen-request/later/texts/fr.ts'
import { walkIn } from '#tests/support/first-connection.tsx'
import { jpeg } from '#tests/support/numen-requests.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { MINUTE } from '#tests/support/world.ts'

// jsdom draws nothing: a canvas that gives back a picture stands in for the browser's own.
beforeEach(() => {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 40, height: 20, close: () => undefined }))
  const ignore = () => ({ width: 10 })
  const context = new Proxy({}, { get: (_, name) => (name === 'canvas' ? { width: 40, height: 20 } : ignore), set: () => true })
  HTMLCanvasElement.prototype.getContext = (() => context) as never
  HTMLCanvasElement.prototype.toBlob = (take: BlobCallback) => take(new Blob([jpeg()], { type: 'image/jpeg' }))
  URL.createObjectURL = () => 'blob:preview'
  URL.revokeObjectURL = vi.fn()
}) // prettier-ignore

const picture = (name = 'carte.jpg', bytes: Uint8Array<ArrayBuffer> = jpeg()) => new File([bytes], name)

async function atCopy(opening: Parameters<typeof openPortal>[1] = {}) {
  const portal = await openPortal('/numen-inconnu', opening)
  const walk = walkIn(portal)
  await portal.user.click(portal.screen.getByLabelText(/Personnels enseignants/))
  await walk.press('Continuer')
  await walk.heading(fr.appointment.heading)
  await walk.press(fr.appointment.byCopy)
  await walk.heading(fr.copy.heading)
  const choose = (...files: File[]) =>
    fireEvent.change(portal.screen.getByLabelText(fr.copy.file), { target: { files } })
  return { ...portal, walk, choose }
}
const ready = /^Votre copie est déposée/

it('lists what is to be corrected from the top of the page to its end', async () => {
  const { screen, within, user, walk } = await atCopy()
  const listed = async () =>
    within(await screen.findByRole('region', { name: /réponses sont à corriger/ }))
      .getAllByRole('link')
      .map((link) => link.textContent.split('\u00A0:')[0])
  const who = [fr.who.lastName, fr.who.firstName, 'Date de naissance', fr.who.phone]
  await walk.press(fr.copy.submit)
  expect(await listed()).toEqual([fr.copy.file, ...who])
  await user.click(screen.getByRole('link', { name: fr.copy.toAppointment }))
  await walk.heading(fr.appointment.heading)
  await walk.press(fr.appointment.submit)
  expect(await listed()).toEqual([fr.appointment.slots, ...who])
})

it('goes straight to the copy where nobody is received, or to the telephone where nobody writes back', async () => {
  const { screen, user, walk } = await atCopy()
  await user.click(screen.getByRole('link', { name: fr.copy.toAppointment }))
  await walk.heading(fr.appointment.heading)
  expect(screen.queryByText(/au cours de la démarche/)).toBeNull()
  expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(50)
  cleanup()
  sessionStorage.clear()
  const other = await openPortal('/numen-inconnu')
  await user.click(other.screen.getByLabelText(/Autres personnels/))
  await other.screen.findByText(/personne ne peut recevoir de demande en ligne/)
  expect(other.screen.queryByRole('button', { name: 'Continuer' })).toBeNull()
})

it.each([
  ['T-UPL-01: is empty', picture('vide.jpg', new Uint8Array()), fr.copy.refused.empty],
  [
    'T-UPL-04: is HEIC',
    picture('a.jpg', new TextEncoder().encode('\0\0\0\x18ftypheic')),
    fr.copy.refused.heif,
  ],
  [
    'T-UPL-04: is AVIF',
    picture('a.png', new TextEncoder().encode('\0\0\0\x18ftypavif')),
    fr.copy.refused.heif,
  ],
  ['is a PDF', picture('a.jpg', new TextEncoder().encode('%PDF-1.7')), fr.copy.refused.pdf],
  ['is an SVG', picture('a.jpg', new TextEncoder().encode('<svg/>')), fr.copy.refused.other],
  ['is half a JPEG', picture('a.jpg', new Uint8Array([255, 216, 255, 0])), fr.copy.refused.broken],
])('says what to do with a file that %s, and keeps the one before', async (_what, file, words) => {
  const { screen, choose } = await atCopy()
  choose(picture())
  await screen.findByText(ready)
  choose(file)
  // What is on screen is compared with ordinary spaces.
  await screen.findByText(words.replace(/[\u00a0\u202f]/g, ' '))
  expect(screen.getByText(new RegExp(fr.copy.stillThere))).toBeTruthy()
})

it('T-UPL-01: refuses by its size alone a file that is too large, without reading it', async () => {
  const { screen, choose } = await atCopy()
  for (const size of [MOST_CHOSEN_BYTES + 1, 2 * 1024 ** 3]) {
    const huge = picture()
    const slice = vi.fn()
    Object.defineProperties(huge, {
      size: { value: size },
      slice: { value: slice },
      arrayBuffer: { value: slice },
    })
    choose(huge)
    await screen.findByText(fr.copy.refused['too-large'])
    expect(slice).not.toHaveBeenCalled()
  }
  const largest = picture()
  Object.defineProperty(largest, 'size', { value: MOST_CHOSEN_BYTES })
  choose(largest)
  await screen.findByText(ready)
})

it('T-UPL-15: keeps one file and one request when replies get lost, and sends the same again', async () => {
  let lose = false
  const { screen, walk, choose, world } = await atCopy({
    fetch: async (call) => {
      const response = await call()
      if (lose) throw new TypeError('Failed to fetch')
      return response
    },
  })
  lose = true
  choose(picture())
  await screen.findByText(/Pas de réponse du réseau/)
  lose = false
  await walk.press('Réessayer')
  await screen.findByText(ready)
  expect(Object.keys(world.world.cabinet)).toHaveLength(1)
})

it('T-UPL-16: still lists the copy after a reload, and says when it was erased', async () => {
  const { screen, choose, world, visitor } = await atCopy()
  choose(picture())
  await screen.findByText(ready)
  cleanup()
  const again = await openPortal('/numen-inconnu/demande', { world, visitor })
  await again.screen.findByText('carte.jpg')
  expect(pathOf(again.router)).toBe('/numen-inconnu/demande')
  cleanup()
  world.advance(30 * MINUTE)
  const late = await openPortal('/numen-inconnu/demande', { world, visitor })
  await late.screen.findByText(/effacée au bout de 30 minutes, faute de demande/)
})

it('T-UPL-17: takes a pasted or dropped picture, and refuses a text, several files and a folder in words', async () => {
  const { screen } = await atCopy()
  const field = screen.getByLabelText(fr.copy.file)
  fireEvent.drop(field, { dataTransfer: { files: [] } })
  await screen.findByText(fr.copy.refused['not-a-file'])
  fireEvent.drop(field, { dataTransfer: { files: [picture(), picture()] } })
  await screen.findByText(fr.copy.refused['not-a-file'])
  fireEvent.paste(document, { clipboardData: { files: [picture('image.png')] } })
  await screen.findByText('image.png')
  const folder = picture('dossier')
  Object.defineProperty(folder, 'slice', {
    value: () => ({ arrayBuffer: () => Promise.reject(new Error('folder')) }),
  })
  fireEvent.drop(field, { dataTransfer: { files: [folder] } })
  await screen.findByText(fr.copy.refused['not-a-file'])
  expect(screen.getByLabelText(fr.copy.photo).getAttribute('capture')).toBe('environment')
})

it('T-UPL-23: previews the picture at an address of the page’s own, and gives it back', async () => {
  const { screen, choose } = await atCopy()
  choose(picture())
  const preview = await screen.findByRole('img', { name: fr.copy.preview })
  expect(preview.getAttribute('src')).toBe('blob:preview')
  cleanup()
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:preview')
})

it('leaves no birth date and nothing of the copy in the tab', async () => {
  const { screen, walk, choose } = await atCopy()
  choose(picture())
  await screen.findByText(ready)
  await walk.type('Nom de famille', 'Sairien')
  await walk.type('Année', '1985')
  await walk.type('Téléphone', '0639980001')
  const kept = JSON.stringify([sessionStorage, localStorage])
  expect(kept).toContain('Sairien')
  expect(kept).not.toMatch(/\b1985\b|carte|blob/)
})
