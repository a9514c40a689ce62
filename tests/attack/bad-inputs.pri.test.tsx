// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { expect, it, vi } from 'vitest'
import { walkIn } from '#tests/support/first-connection.tsx'
import { legible } from '#tests/support/legible.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean, therese } from '#tests/support/people.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'

const EMAIL = 'jean@example.net'

/** Jean's whole way, with a mistake at each step, then signing in, and Thérèse who may not. */
async function walkEverything(note: (address: string) => void) {
  const portal = await openPortal('/premiere-connexion', {
    fetch: (call, request) => {
      note(request.url)
      return call()
    },
  })
  const walk = walkIn(portal)
  const at = () => note(pathOf(portal.router))
  await walk.identify({ ...jean, birthDay: '15' })
  await portal.screen.findByRole('region', { name: /Nous ne pouvons pas/ })
  at()
  await walk.identify(jean)
  await walk.giveEmail(EMAIL)
  at()
  const code = portal.world.lastCode(EMAIL)
  await walk.enterCode(code)
  await walk.choosePassword('Sairien-1985-azerty')
  await portal.screen.findByRole('region', { name: /à corriger/ })
  await walk.choosePassword()
  await walk.heading(/votre compte est activé/)
  at()
  await portal.user.click(portal.screen.getByRole('link', { name: 'Me connecter' }))
  await walk.heading('Connectez-vous')
  for (const [identifier, password] of [['tlagier', therese.numen], [jean.uid, 'wrong'], [jean.uid, GOOD_PASSWORD]] as const) {
    await walk.type('Identifiant', identifier)
    await walk.type('Mot de passe', password)
    await walk.press('Se connecter')
    await portal.screen.findByRole(identifier === jean.uid && password === GOOD_PASSWORD ? 'heading' : 'region', { name: /Bonjour Jean|NUMEN|incorrect/ })
  } // prettier-ignore
  at()
  return { ...portal, code }
}

const secretsOf = (code: string) => [
  ...[jean.numen, therese.numen, jean.birthYear, EMAIL, 'Sairien', code],
  ...[GOOD_PASSWORD, encodeURIComponent(GOOD_PASSWORD), EVERYONES_PASSWORD, 'wrong'],
]

it('T-PRI-05: no address, of a page or of a call, holds anything personal', async () => {
  const addresses: string[] = []
  const { code } = await walkEverything((address) => addresses.push(address))
  expect(addresses.length).toBeGreaterThan(10)
  for (const secret of [...secretsOf(code), jean.uid, therese.uid])
    expect(addresses.filter((address) => legible(address).includes(secret))).toEqual([])
})

it('T-PRI-06, T-BRW-25: neither the security log nor the console holds a name, NUMEN, birth date, code or password', async () => {
  const said: unknown[] = []
  for (const level of ['log', 'info', 'warn', 'debug', 'table'] as const)
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => void said.push(words))
  const { world, code } = await walkEverything(() => undefined)
  const log = await world.ports.store.transaction((records) => records.list('audit'))
  expect(log.length).toBeGreaterThanOrEqual(7)
  const text = JSON.stringify(log.map(({ value }) => ({ ...value, at: '', requestId: '', subject: '' })))
  for (const secret of [...secretsOf(code), jean.uid, therese.uid]) expect(text).not.toContain(secret)
  expect(said).toEqual([])
  expect(world.reports).toEqual([])
})

it.each(['/', '/connexion', '/premiere-connexion', '/compte', '/nulle-part'])(
  'T-PRI-13: %s says that it is a demonstration, and asks for no real data',
  async (path) => {
    const { screen } = await openPortal(path)
    const banner = screen.getByRole('complementary', { name: 'Site de démonstration' })
    expect(banner.textContent).toMatch(/fictives. Ne saisissez pas de vraies données/)
  },
)
