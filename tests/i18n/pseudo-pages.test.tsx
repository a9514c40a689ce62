// @vitest-environment jsdom
import '#tests/support/pseudo.ts'
import '#tests/support/dialog.ts'
import '#tests/support/dom.ts'
import { describe, expect, it } from 'vitest'
import { connect } from '#src/api/connect.ts'
import { fr } from '#src/i18n/fr.ts'
import { articles } from '#src/pages.ts'
import { paths } from '#src/paths.ts'
import { openAccount } from '#tests/support/account.tsx'
import { strayWords } from '#tests/support/hearing.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { openPortal } from '#tests/support/portal.tsx'
import { openReset } from '#tests/support/reset.tsx'

/** The page for those who build the portal is in English alone. */
const pages = Object.values(paths).filter((path) => path !== paths.design)
const helpPages = articles.map((slug) => `${paths.help}/${slug}`)

describe('in a dictionary stands every word', () => {
  it.each([...pages, ...helpPages, '/nulle-part'])('that a stranger reads at %s', async (path) => {
    const { world } = await openPortal(path)
    expect(strayWords(world)).toEqual([])
  })

  it.each([...pages.filter((path) => path.startsWith(paths.account)), paths.home, paths.devices])(
    'that Marie-Josée, signed in, reads at %s',
    async (path) => {
      const { world } = await openAccount(path)
      expect(strayWords(world)).toEqual([])
    },
  )

  it('that one reads who plays with the demonstration', async () => {
    const { world, user, screen, within, askFor } = await openReset(undefined, { service: connect() })
    await askFor('mdorival1')
    await user.click(await screen.findByRole('button', { name: /^Démonstration/ }))
    const drawer = screen.getByRole('complementary', { name: 'Démonstration' })
    await within(drawer).findByRole('article')
    await user.click(within(drawer).getByRole('button', { name: 'Situations' }))
    await user.selectOptions(within(drawer).getByLabelText('Choisir une personne'), 'mdorival1')
    await user.click(within(drawer).getByRole('button', { name: 'Émettre un code gestionnaire' }))
    await within(drawer).findByText('Code gestionnaire, valable 48 heures')
    expect(strayWords(world, EVERYONES_PASSWORD)).toEqual([])
  })
})

it('a word written elsewhere is found: on the page, in a name, in what a text quotes, in a message', async () => {
  const { world, view } = await openPortal(paths.home)
  const planted = document.createElement('p')
  planted.append('Écrit', fr.form.refused('quelque part', ''))
  planted.ariaLabel = 'ailleurs'
  view.container.append(planted)
  const [to, at] = ['jean@example.net', world.ports.clock.now()]
  world.box.push({ id: '1', channel: 'sms', language: 'fr', to, at, paragraphs: [`${fr.portal} : bonjour`] })
  expect(strayWords(world)).toEqual(['Écrit', 'quelque part', 'ailleurs', ': bonjour'])
})
