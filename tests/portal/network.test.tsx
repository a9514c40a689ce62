// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { act, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { walkIn } from '#tests/support/first-connection.tsx'
import { anais, EVERYONES_PASSWORD, jean } from '#tests/support/people.ts'
import { openPortal } from '#tests/support/portal.tsx'

it('loses nothing typed when the network is lost, and goes on when it is back', async () => {
  let lost = true
  const portal = await openPortal('/premiere-connexion', {
    fetch: (call, request) =>
      lost && request.method === 'POST' ? Promise.reject(new TypeError('lost')) : call(),
  })
  const walk = walkIn(portal)
  await walk.identify(jean)
  await portal.screen.findByRole('region', { name: /Pas de réponse du réseau|réseau/ })
  expect(portal.screen.getByLabelText('NUMEN')).toHaveProperty('value', jean.numen)
  lost = false
  await walk.press('Continuer')
  await walk.heading(/Où vous envoyer un code/)
})

it('has one effect when the reply is lost and the person tries again', async () => {
  let replies = 0
  const portal = await openPortal('/premiere-connexion', {
    fetch: async (call, request) => {
      const reply = await call()
      if (request.method === 'POST' && replies++ === 0) throw new TypeError('reply lost')
      return reply
    },
  })
  const walk = walkIn(portal)
  await walk.identify(anais)
  await portal.screen.findByRole('region', { name: /réseau/ })
  await walk.press('Continuer')
  await walk.heading('Saisissez le code que nous vous avons envoyé')
  expect(portal.world.box).toHaveLength(1)
  await walk.enterCode(portal.world.lastCode('anais@example.org'))
  await walk.heading('Choisissez votre mot de passe')
})

const captivePortal = '<!doctype html><title>Wi-Fi</title><h1>Bienvenue</h1>'
const json = { 'content-type': 'application/json' }
it.each([
  ['a captive portal', () => new Response(captivePortal, { headers: { 'content-type': 'text/html' } })],
  ['an empty answer', () => new Response('')],
  ['no content', () => new Response(null, { status: 204 })],
  ['half an answer', () => new Response('{"uid":', { status: 201, headers: json })],
  ['another schema', () => Response.json({ unexpected: true })],
  ['null', () => Response.json(null)],
  ['an array', () => Response.json([])],
  ['a text', () => Response.json('ok')],
  ['a server error in HTML', () => new Response('<h1>502 Bad Gateway</h1>', { status: 502 })],
  ['a server error without a body', () => new Response(null, { status: 500 })],
  ['a problem of another kind', () => Response.json({ title: 'Oops' }, { status: 500 })],
  ['a problem nobody knows', () => Response.json({ code: 'from-the-future' }, { status: 418 })],
  [
    'a refused field nobody knows',
    () => Response.json({ code: 'invalid-fields', fields: { x: 'y' } }, { status: 422 }),
  ],
  ['no answer at all', () => Promise.reject(new TypeError('Failed to fetch'))],
])('ends in a sentence and a way on after %s', async (_, broken) => {
  let isBroken = true
  const portal = await openPortal('/connexion', {
    fetch: async (call, request) => (isBroken && request.method === 'POST' ? broken() : call()),
  })
  const walk = walkIn(portal)
  await walk.type('Identifiant', 'pbalthazar')
  await walk.type('Mot de passe', EVERYONES_PASSWORD)
  await walk.press('Se connecter')
  const box = await portal.screen.findByRole('region', { name: /\S{3}/ })
  expect(document.activeElement).toBe(box)
  expect(portal.screen.getByLabelText('Identifiant')).toHaveProperty('value', 'pbalthazar')
  isBroken = false
  await walk.type('Mot de passe', EVERYONES_PASSWORD)
  await walk.press('Se connecter')
  await walk.heading('Bonjour Paul')
})

it('asks one thing at first, whose answer brings the visit: of two visits a browser would lose one', async () => {
  const begun: string[] = []
  let asked = 0
  const { screen } = await openPortal('/compte', {
    fetch: async (call, { url }) => {
      asked++
      if (begun.length === 0) expect(asked).toBe(1)
      const reply = await call()
      await new Promise((resolve) => setTimeout(resolve, 50))
      begun.push(url)
      return reply
    },
  })
  await screen.findByRole('heading', { name: 'Connectez-vous' })
  await waitFor(() => expect(begun.length).toBeGreaterThan(1))
})

it('T-RES-09 says above every page that the network is gone, and no more once it is back', async () => {
  let lost = false
  const { screen } = await openPortal('/premiere-connexion', {
    fetch: (call) => (lost ? Promise.reject(new TypeError('lost')) : call()),
  })
  const banner = () => screen.queryByText(/^Pas de réponse du réseau/)
  // A browser may believe so: as long as there are answers, there is a network.
  window.dispatchEvent(new Event('offline'))
  await screen.findByRole('heading', { name: 'Activez votre compte académique' })
  expect(banner()).toBeNull()
  lost = true
  window.dispatchEvent(new Event('offline'))
  await screen.findByText(/^Pas de réponse du réseau/)
  lost = false
  window.dispatchEvent(new Event('online'))
  await waitFor(() => expect(banner()).toBeNull())
})

it('T-RES-09 says no more that the network is gone once anything is answered', async () => {
  // The page looks again every ten seconds, which never pass here.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  let lost = true
  const portal = await openPortal('/premiere-connexion', {
    fetch: (call) => (lost ? Promise.reject(new TypeError('lost')) : call()),
  })
  const walk = walkIn(portal)
  const banner = () => portal.screen.queryByText(/^Pas de réponse du réseau/)
  await waitFor(() => expect(banner()).not.toBeNull())
  lost = false
  await walk.identify(jean)
  await walk.heading(/Où vous envoyer un code/)
  await waitFor(() => expect(banner()).toBeNull())
  vi.useRealTimers()
})

it('asks a service that is too busy no more often than any other', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  let asked = 0
  await openPortal('/connexion', {
    async fetch(call, { url }) {
      if (!url.endsWith('/status')) return call()
      asked++
      return Response.json({ status: 503, code: 'unavailable' }, { status: 503 })
    },
  })
  await waitFor(() => expect(asked).toBe(1))
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(asked).toBe(1)
  vi.useRealTimers()
})
