import type { Page } from '@playwright/test'
import { fr } from '#src/flows/numen-request/later/texts/fr.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { photo } from '#tests/support/photo.ts'
import { walk } from '#tests/support/walk.ts'

// Many steps, with axe on each.

async function expectGood(page: Page) {
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}

async function sayWho(page: Page) {
  await page.getByLabel(fr.who.lastName).fill('Sairien')
  await page.getByLabel(fr.who.firstName).fill('Jean')
  await page.getByLabel('Jour', { exact: true }).fill('14')
  await page.getByLabel('Mois', { exact: true }).fill('3')
  await page.getByLabel('Année', { exact: true }).fill('1985')
  await page.getByLabel(fr.who.email).fill('jean@example.net')
}

test('Jean asks for an appointment, is refused what he forgot, and gets a receipt', async ({ page }) => {
  const he = walk(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'Je ne connais pas mon NUMEN' }).click()
  await he.arrivesAt('Retrouvez votre NUMEN')
  await expectGood(page)
  await he.press('Continuer')
  await expect(page.getByRole('region', { name: 'Une réponse est à corriger' })).toBeFocused()
  await expectGood(page)
  await page.getByLabel(/AED, AESH/).check()
  await expect(page.getByText('personne ne peut recevoir de demande en ligne')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Continuer' })).toHaveCount(0)
  await expectGood(page)
  await page.getByLabel(/Personnels enseignants/).check()
  await he.press('Continuer')

  await he.arrivesAt(fr.appointment.heading)
  await expectGood(page)
  await he.press(fr.appointment.submit)
  await expect(page).toHaveTitle(/^Erreur/)
  await page.getByRole('link', { name: /un, deux ou trois créneaux/ }).click()
  await expect(page.locator('#slots')).toBeFocused()
  await expectGood(page)
  const times = page.getByRole('checkbox')
  for (const n of [0, 1, 2, 3]) await times.nth(n).check()
  await expect(page.getByText('décochez-en un')).toBeVisible()
  await times.nth(3).uncheck()
  await sayWho(page)
  await page.reload()
  await he.sees(fr.appointment.heading)
  await expect(page.getByLabel(fr.who.lastName)).toHaveValue('Sairien')
  await expect(page.getByLabel('Année', { exact: true })).toHaveValue('')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3)
  await sayWho(page)
  await he.press(fr.appointment.submit)

  await he.arrivesAt(fr.receipt.heading)
  await expectGood(page)
  const reference = await page.getByText(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/).innerText()
  await page.goBack()
  await page.goto('/numen-inconnu/recu')
  await he.sees(fr.receipt.heading)
  await expect(page.getByText(reference)).toBeVisible()
  const messages = await he.messages()
  expect(messages.filter((text) => text.includes(reference))).toHaveLength(2)
  await page.goto('/numen-inconnu')
  await he.sees('Retrouvez votre NUMEN')
})

test(
  'T-UPL-07, T-PRI-11: the copy of Jean leaves upright, with what it is for written across it, and without its metadata',
  { tag: '@any-size' },
  async ({ page }) => {
    const he = walk(page)
    // The policy lets no script fetch a blob: what is previewed, and sent, is noted as it is made.
    await page.addInitScript(() => {
      const { createObjectURL } = URL
      URL.createObjectURL = (blob: Blob) => {
        Object.assign(window, { drawn: blob })
        return createObjectURL(blob)
      }
    })
    await page.goto('/numen-inconnu/demande')
    await expect(page.getByText('au cours de la démarche')).toBeVisible()
    await page.getByLabel(/Personnels enseignants/).check()
    await he.press('Continuer')
    await he.arrivesAt(fr.appointment.heading)
    await he.press(fr.appointment.byCopy)
    await he.arrivesAt(fr.copy.heading)
    await expectGood(page)

    const field = page.getByLabel(fr.copy.file, { exact: true })
    await field.setInputFiles({
      name: 'carte.heic',
      mimeType: 'image/heic',
      buffer: Buffer.from('\0\0\0\x18ftypheic'),
    })
    await expect(page.getByText(/format HEIC ou AVIF/)).toBeVisible()
    await expectGood(page)
    await field.setInputFiles({ name: 'carte.jpg', mimeType: 'image/jpeg', buffer: await photo(page) })
    await expect(page.getByText(/Votre copie est déposée/)).toBeVisible()
    const preview = page.getByRole('img', { name: fr.copy.preview })
    await expect(preview).toBeVisible()
    await expectGood(page)
    const seen = await preview.evaluate(async (image: HTMLImageElement) => {
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
      const marked = pixels.filter((value, i) => i % 4 === 0 && value > 60).length
      const sent = await (window as unknown as { drawn: Blob }).drawn.text()
      return { width: image.naturalWidth, height: image.naturalHeight, marked, sent }
    })
    expect(seen.sent.length).toBeGreaterThan(1000)
    expect(seen.sent).not.toMatch(/GPS-SECRET|Exif/)
    expect([seen.width, seen.height]).toEqual([200, 400])
    expect(seen.marked).toBeGreaterThan(100)

    await page.reload()
    await he.sees(fr.copy.heading)
    await expect(page.getByText(/Votre copie est déposée/)).toBeVisible()
    await expect(page.getByText('carte.jpg')).toBeVisible()
    await sayWho(page)
    await he.press(fr.copy.submit)
    await he.arrivesAt(fr.receipt.heading)
    await expect(page.getByText('au cours de la démarche')).toHaveCount(0)
    await expectGood(page)
  },
)

test(
  'Jean sends his request once although its reply is lost, with the keyboard alone',
  { tag: '@any-size' },
  async ({ page }) => {
    const he = walk(page)
    await page.goto('/numen-inconnu')
    await page.getByLabel(/Personnels enseignants/).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await he.arrivesAt(fr.appointment.heading)
    await page.getByRole('checkbox').first().focus()
    await page.keyboard.press('Space')
    await sayWho(page)
    await he.setSituation('Réseau', 'replies-lost')
    await page.getByLabel(fr.who.email).press('Enter')
    await expect(page.getByText(/Pas de réponse du réseau/)).toBeVisible()
    await expectGood(page)
    await he.setSituation('Réseau', 'working')
    await page.getByRole('button', { name: fr.appointment.submit }).focus()
    await page.keyboard.press('Enter')
    await he.arrivesAt(fr.receipt.heading)
    expect(await he.messages()).toHaveLength(2)
  },
)
