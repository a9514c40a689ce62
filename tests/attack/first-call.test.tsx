// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { act } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '#src/api/connect.ts'
import { walkIn } from '#tests/support/first-connection.tsx'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { openPortal } from '#tests/support/portal.tsx'
import { openWorld } from '#tests/support/world.ts'

afterEach(() => void vi.useRealTimers())

describe('the first call, whose answer brings the visit', () => {
  it.each([
    ['gets lost', () => Promise.reject(new TypeError('lost'))],
    [
      'is answered by what stands before the service',
      () => Promise.resolve(new Response('', { status: 503 })),
    ],
  ])('is alone again after one that %s', async (_, broken) => {
    const visitor = (await openWorld()).visitor()
    let calls = 0
    let given = 0
    const { status } = createClient('http://service', async (input, init) => {
      if (calls++ === 0) return broken()
      const had = 'visit' in visitor.grants
      // As a browser does: what it holds is sent at once, what it is given arrives later.
      await new Promise((resolve) => setTimeout(resolve, 10))
      const reply = await visitor.fetch(input, init)
      if (!had) given++
      return reply
    })
    await Promise.allSettled([status.$get(), status.$get(), status.$get(), status.$get()])
    expect([calls, given]).toEqual([4, 1])
  })

  it('T-RES-06: keeps nobody waiting who gave up a call behind it, and that call is never made', async () => {
    let isSilent = true
    let made = 0
    const { screen, ...portal } = await openPortal('/connexion', {
      async fetch(call, { url, method, signal }) {
        if (method === 'POST') made++
        if (isSilent && url.endsWith('/status'))
          await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('late'))))
        return call()
      },
    })
    const walk = walkIn({ screen, ...portal })
    await walk.type('Identifiant', 'pbalthazar')
    await walk.type('Mot de passe', EVERYONES_PASSWORD)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    await walk.press('Se connecter')
    await act(() => vi.advanceTimersByTimeAsync(5000))
    await walk.press('Ne plus attendre')
    expect(document.activeElement).toBe(await screen.findByRole('region', { name: /réseau/ }))
    isSilent = false
    await act(() => vi.advanceTimersByTimeAsync(15_000))
    expect(made).toBe(0)
  })
})
