// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { expect, it } from 'vitest'
import { dataMap } from '#src/api/data-map.ts'
import { selfAssessment } from '#src/help/legal/accessibility/self-assessment.ts'
import grid from '../../docs/accessibility.md?raw'
import { openPortal } from '#tests/support/portal.tsx'

it('the page of personal data has a line for each kind of record, and says until when and who sees it', async () => {
  const { screen } = await openPortal('/donnees-personnelles')
  const rows = screen.getAllByRole('row').filter((row) => row.querySelector('td'))
  expect(rows).toHaveLength(Object.keys(dataMap).length)
  const log = screen.getByRole('row', { name: /Journal de sécurité/ }).textContent
  expect(log).toMatch(/adresse réseau.*un an.*équipe informatique/)
  expect(screen.getByRole('row', { name: /Session ouverte/ }).textContent).toMatch(/8 heures.*vous/)
})

it('what the académie has not given is said to be missing, not guessed', async () => {
  const { screen, user } = await openPortal('/donnees-personnelles')
  expect(screen.getByText(/délégué à la protection des données n’est pas encore indiquée/)).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'Mentions légales' }))
  await screen.findByRole('heading', { level: 1, name: 'Mentions légales' })
  expect(screen.getByText(/pas encore indiqué ici qui dirige la publication/)).toBeTruthy()
  expect(screen.getByText(/licence MIT/)).toBeTruthy()
})

it('the statement of accessibility says “non conforme”, whom to call, and what the project counts', async () => {
  const { screen, user } = await openPortal('/accessibilite')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Accessibilité\u00a0: non conforme')
  expect(screen.getAllByText(/ppelez le rectorat au 0596/).length).toBeGreaterThan(1)
  expect(screen.getByRole('link', { name: /Défenseur des droits/ })).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'Signaler une difficulté d’accessibilité' }))
  await screen.findByRole('heading', { level: 1, name: 'Une difficulté d’accessibilité' })
})

it('what the statement counts is what docs/accessibility.md counts', () => {
  const states = [...grid.matchAll(/^\| \d+\.\d+ +\|[^|]*\|[^|]*\| (met|audit|later|n\/a)/gm)].map(
    ([, it]) => it,
  )
  const count = (state: string) => states.filter((it) => it === state).length
  const { criteria, met, audit, later, none } = selfAssessment
  expect([states.length, count('met'), count('audit'), count('later'), count('n/a')]).toEqual([
    criteria, met, audit, later, none,
  ]) // prettier-ignore
})
