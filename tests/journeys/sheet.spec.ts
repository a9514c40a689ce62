import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { languages } from '#src/contract/language.ts'
import { scan } from '#tests/support/devices.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

const TITLES = { fr: 'Ma messagerie en 5 minutes', en: 'My mail in 5 minutes', es: 'Mi correo en 5 minutos' }

/** How many sides of paper the page takes, printed as the browser prints it. */
async function sides(page: Page, name: string): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  if (process.env['SHEETS']) await writeFile(`${process.env['SHEETS']}/${name}.pdf`, pdf)
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

for (const language of languages)
  test(
    `the sheet fits one side of A4 in ${language}, with every line filled in`,
    { tag: '@any-size' },
    async ({ page }) => {
      await page.goto(`/fiche?lang=${language}`)
      await walk(page, language).sees(TITLES[language])
      const { names, long } = { names: ['school', 'name', 'uid', 'address'], long: 'x'.repeat(60) }
      for (const name of names) await page.locator(`#${name}`).fill(long)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      expect(await sides(page, language)).toBe(1)
    },
  )

test('Marie-Josée finds the sheet among her devices, filled in with her name, and scans the way back', async ({
  page,
}) => {
  const she = walk(page)
  await page.goto('/connexion')
  await she.signIn('mdorival1', EVERYONES_PASSWORD)
  await she.arrivesAt('Bonjour Marie-Josée')
  await page.goto('/appareils')
  await page.getByRole('link', { name: /Une feuille à imprimer/ }).click()
  await she.arrivesAt(TITLES.fr)
  const sheet = page.getByRole('region', { name: 'La feuille' })
  await expect(sheet).toContainText(
    "Marie-Josée D'Orival · mdorival1 · marie-josee.d-orival@ac-martinique.fr",
  )
  await page.getByLabel('Établissement ou service').fill('Collège Cassien Sainte-Claire')
  await expect(sheet).toContainText('Collège Cassien Sainte-Claire')
  const { origin, host } = new URL(page.url())
  expect(await scan(page)).toBe(origin)
  await expect(sheet).toContainText(`${host}/mot-de-passe-oublie`)
  expect(await sides(page, 'marie-josee')).toBe(1)
})
