// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { once } from 'node:events'
import { act } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { walkIn } from '#tests/support/first-connection.tsx'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { openPortal } from '#tests/support/portal.tsx'

afterEach(() => {
  vi.useRealTimers()
})

/** How a browser reports each way to lose a connection; `fetch` rejects with the first kind of error alone. */
const losses = [
  'aborted', 'accessdenied', 'addressunreachable', 'blockedbyclient', 'blockedbyresponse', 'connectionaborted',
  'connectionclosed', 'connectionfailed', 'connectionrefused', 'connectionreset', 'internetdisconnected',
  'namenotresolved', 'timedout', 'failed',
].map((kind) => kind === 'aborted' ? new DOMException(kind, 'AbortError') : kind === 'timedout' ? new DOMException(kind, 'TimeoutError') : new TypeError(kind)) // prettier-ignore

const lostNetwork = { name: /^Pas de réponse du réseau. Rien n’est perdu/ }

async function typeCredentials(walk: ReturnType<typeof walkIn>) {
  await walk.type('Identifiant', 'pbalthazar')
  await walk.type('Mot de passe', EVERYONES_PASSWORD)
}

describe('a network that fails', () => {
  it('T-RES-01: every call of the first connection may be lost in every way, and nothing typed goes with it', async () => {
    let left: Error[] = []
    const lost: string[] = []
    const portal = await openPortal('/premiere-connexion', {
      fetch: (call, request) => {
        const loss = request.method === 'GET' ? undefined : left.shift()
        if (!loss) return call()
        lost.push(`${request.method} ${request.url.split('/').at(-1) ?? ''}`)
        return Promise.reject(loss)
      },
    })
    const { screen, world } = portal
    const walk = walkIn(portal)
    const told = async (field: string, value: string) => {
      await screen.findByRole('region', lostNetwork)
      expect(screen.getByLabelText(field)).toHaveProperty('value', value)
    }
    left = losses.slice(0, 4)
    await walk.identify(jean)
    for (let tries = 1; tries < 4; tries++) {
      await told('NUMEN', jean.numen)
      await walk.press('Continuer')
    }
    await told('NUMEN', jean.numen)
    await walk.press('Continuer')

    await walk.heading(/Où vous envoyer un code/)
    left = losses.slice(4, 8)
    await walk.type('Adresse e-mail privée', 'jean@example.net')
    for (let tries = 0; tries < 4; tries++) {
      await walk.press('Recevoir un code')
      await told('Adresse e-mail privée', 'jean@example.net')
    }
    await walk.press('Recevoir un code')

    await walk.heading('Saisissez le code reçu')
    const code = world.lastCode('jean@example.net')
    left = losses.slice(8, 11)
    await walk.type('Code', code)
    for (let tries = 0; tries < 3; tries++) {
      await walk.press('Vérifier le code')
      await told('Code', code)
    }
    await walk.press('Vérifier le code')

    await walk.heading('Choisissez votre mot de passe')
    left = losses.slice(11)
    await walk.type('Nouveau mot de passe', GOOD_PASSWORD)
    for (let tries = 0; tries < 3; tries++) {
      await walk.press('Activer mon compte')
      await told('Nouveau mot de passe', GOOD_PASSWORD)
    }
    await walk.press('Activer mon compte')
    await walk.heading(/votre compte est activé/)
    expect(lost).toHaveLength(14)
    expect(new Set(lost)).toEqual(new Set(['POST activations', 'PUT contact', 'POST code', 'PUT password']))
  })

  async function sentIntoSilence() {
    let isSilent = true
    const keys: (string | null)[] = []
    const portal = await openPortal('/premiere-connexion', {
      fetch: async (call, request) => {
        if (request.method === 'GET') return call()
        keys.push(request.headers.get('Idempotency-Key'))
        if (!isSilent) return call()
        // Heard from the start: a busy machine may be at work longer than the page waits.
        const givenUp = once(request.signal, 'abort')
        await call()
        await givenUp
        throw new DOMException('', 'TimeoutError')
      },
    })
    const { screen, world } = portal
    const walk = walkIn(portal)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    await walk.identify(jean)
    return {
      screen,
      walk,
      after: (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds)),
      async givenUpAndSentAgain() {
        expect(document.activeElement).toBe(await screen.findByRole('region', lostNetwork))
        expect(screen.getByLabelText('NUMEN')).toHaveProperty('value', jean.numen)
        isSilent = false
        await walk.press('Continuer')
        await walk.heading(/Où vous envoyer un code/)
        expect(keys).toHaveLength(2)
        expect(keys[0]).toBe(keys[1])
        const flows = await world.ports.store.transaction((records) => records.list('activation'))
        expect(flows).toHaveLength(1)
      },
    }
  }
  const waitNoMore = { name: 'Ne plus attendre' }

  it('T-RES-06: an answer that does not come is said after 1 s, given up after 15 s, and asked for again with one effect', async () => {
    const { screen, after, givenUpAndSentAgain } = await sentIntoSilence()
    await after(1000)
    expect(await screen.findByText(/Cela prend un peu plus de temps/)).toBeTruthy()
    expect(screen.queryByRole('button', waitNoMore)).toBeNull()
    await after(14_000)
    await givenUpAndSentAgain()
  })

  it('T-RES-06: after 5 s nobody has to wait, and what is asked for again has one effect', async () => {
    const { screen, walk, after, givenUpAndSentAgain } = await sentIntoSilence()
    await after(5000)
    await walk.press(waitNoMore.name)
    await givenUpAndSentAgain()
    expect(screen.queryByRole('button', waitNoMore)).toBeNull()
  })

  it('T-RES-09: a browser that wrongly believes it is offline stops nobody', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const portal = await openPortal('/connexion')
    window.dispatchEvent(new Event('offline'))
    const walk = walkIn(portal)
    await typeCredentials(walk)
    await walk.press('Se connecter')
    await walk.heading('Bonjour Paul')
  })
})
