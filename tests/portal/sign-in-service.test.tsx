// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { pathOf } from '#tests/support/portal.tsx'
import { openSignIn } from '#tests/support/sign-in.tsx'

const WEBMAIL = 'https://sogomar.ac-martinique.fr/SOGo/so/jsairien'
const to = (...links: string[]) =>
  `?${new URLSearchParams(links.map((link) => ['service', link])).toString()}`

/** Where the browser was led, outside the portal: it stays here, and no request is made. */
const led: string[] = []
const stayHere = (event: MouseEvent) => {
  const link = (event.target as Element).closest('a')
  if (!link || link.origin === location.origin) return
  led.push(link.href)
  event.preventDefault()
}
beforeEach(() => {
  led.length = 0
  document.addEventListener('click', stayHere)
  return () => document.removeEventListener('click', stayHere)
})

it('says before signing in where it will lead, and goes there', async () => {
  const { screen, walk, signIn } = await openSignIn(to(WEBMAIL))
  expect(
    screen.getByText('Après la connexion, vous irez sur Messagerie Sogomar (sogomar.ac-martinique.fr).'),
  ).toBeTruthy()
  expect(led).toEqual([])
  await signIn('pbalthazar')
  await walk.heading('Vous allez sur Messagerie Sogomar')
  await waitFor(() => expect(led).toEqual([WEBMAIL]))
})

it('names the service first to whoever asked to be warned, and waits', async () => {
  const { screen, user, walk, signIn } = await openSignIn(to(WEBMAIL))
  await user.click(screen.getByRole('checkbox', { name: /^Prévenez-moi/ }))
  await signIn('pbalthazar')
  const heading = await walk.heading('Vous allez sur Messagerie Sogomar')
  expect(document.activeElement).toBe(heading)
  expect(screen.getAllByText(/sogomar\.ac-martinique\.fr/).length).toBeGreaterThan(0)
  expect(led).toEqual([])
  await user.click(screen.getByRole('link', { name: 'Continuer vers Messagerie Sogomar' }))
  expect(led).toEqual([WEBMAIL])
})

it('lets whoever was warned stay', async () => {
  const { screen, user, walk, router, signIn } = await openSignIn(to(WEBMAIL))
  await user.click(screen.getByRole('checkbox', { name: /^Prévenez-moi/ }))
  await signIn('pbalthazar')
  await user.click(await screen.findByRole('link', { name: 'Rester sur mon compte' }))
  await walk.heading('Bonjour Paul')
  expect([pathOf(router), led]).toEqual(['/compte', []])
})

it.each([
  ['a site nobody listed', to('https://evil.example/')],
  ['a look-alike', to('https://sogomar.ac-martinique.fr.evil.example/SOGo/')],
  ['another part of a listed site', to('https://sogomar.ac-martinique.fr/admin/')],
  ['T-BRW-22 two services, both listed', to(WEBMAIL, 'https://magistere.education.fr/')],
  ['T-BRW-05 a link encoded twice', to(encodeURIComponent(WEBMAIL))],
  ['T-BRW-05 a huge link', to(WEBMAIL + 'a'.repeat(8000))],
  ['T-BRW-05 another port', to('https://sogomar.ac-martinique.fr:444/SOGo/')],
  ['a script', to('javascript:alert(1)')],
  ['nothing at all', to('')],
])('refuses %s in words, shows no way there, and still signs in', async (_, query) => {
  const { screen, walk, router, signIn } = await openSignIn(query)
  expect(screen.getByText('Le lien suivi mène à un site que nous ne connaissons pas')).toBeTruthy()
  expect(screen.queryByText(/Après la connexion/)).toBeNull()
  const links = screen.getAllByRole<HTMLAnchorElement>('link').map(({ href }) => href)
  expect(links.filter((href) => /evil|admin|:444|^javascript/.test(href))).toEqual([])
  await signIn('pbalthazar')
  await walk.heading('Bonjour Paul')
  expect([pathOf(router), led]).toEqual(['/compte', []])
})

it('ignores a parameter that only looks like the service', async () => {
  const { screen } = await openSignIn('?service[]=https://evil.example/')
  expect(screen.queryByText(/ne connaissons pas/)).toBeNull()
})

it('asks who one is although a session is open: it hands nobody over unasked', async () => {
  const { view, walk, world, visitor, signIn } = await openSignIn()
  await signIn('pbalthazar')
  await walk.heading('Bonjour Paul')
  view.unmount()
  const again = await openSignIn(to(WEBMAIL), { world, visitor })
  await again.walk.heading('Connectez-vous')
  expect(led).toEqual([])
})
