// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { noteServiceTime, serviceNow } from '#src/api/service-time.ts'
import { rooms } from '#src/app/rooms.ts'
import { room } from '#src/app/room.tsx'
import { walkIn } from '#tests/support/first-connection.tsx'
import { jean } from '#tests/support/people.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { DAY } from '#tests/support/world.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('a part of the portal', () => {
  it('T-RES-25: a part of the portal that could not be fetched once is fetched again', async () => {
    let tries = 0
    const stumbling = room(async () => {
      if (++tries === 1) throw new TypeError('Failed to fetch dynamically imported module')
      return () => null
    })
    await stumbling.preload()
    expect(tries).toBe(2)
  })

  it('T-RES-25: a part that failed twice is tried anew when it is opened again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    let isDown = true
    const closed = room(async () => {
      if (isDown) throw new TypeError('Failed to fetch dynamically imported module')
      return () => null
    })
    await expect(closed.preload()).rejects.toThrow('Failed to fetch')
    isDown = false
    vi.advanceTimersByTime(1000)
    await expect(closed.preload()).resolves.toBeTypeOf('function')
  })
})

describe('a clock that jumps', () => {
  it.each([['forward', DAY], ['back', -DAY]])(
    'T-RES-17: %s by a day under the page moves no deadline', (_way, jump) => {
      noteServiceTime(String(Date.UTC(2026, 10, 21, 14)))
      const before = serviceNow()
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + jump })
      expect(serviceNow() - before).toBeGreaterThanOrEqual(0)
      // Only the time this takes has passed, however busy the machine is: nothing like a day.
      expect(serviceNow() - before).toBeLessThan(DAY / 24)
    },
  ) // prettier-ignore
})

describe('storage', () => {
  const blocked = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  const full = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
  it.each([
    ['blocked', { getItem: blocked, setItem: blocked, removeItem: blocked }],
    ['full', { setItem: full }],
  ])('T-RES-18: %s, it keeps Jean from nothing', async (_state, failing) => {
    for (const [method, fail] of Object.entries(failing))
      vi.spyOn(Storage.prototype, method as 'getItem').mockImplementation(fail)
    const portal = await openPortal('/premiere-connexion')
    const walk = walkIn(portal)
    await walk.reachPassword()
    await walk.choosePassword()
    await walk.heading(/votre compte est activé/)
  })

  it.each([
    '{"at":',
    'null',
    '[]',
    '{"at":1,"kept":{}}',
    JSON.stringify({ at: Date.now(), kept: { id: { $ne: null }, draft: 12 } }),
    JSON.stringify({ at: Date.now(), kept: { id: 'x', step: 'from an older release' } }),
    'x'.repeat(2 ** 20),
  ])('T-RES-18: holding %.40s it is as good as empty', async (garbage) => {
    for (const key of ['alize:first-connection', 'alize:first-connection-draft'])
      sessionStorage.setItem(key, garbage)
    for (const key of ['alize:theme', 'alize:language', 'alize:wait:sign-in', 'alize:wait:identity'])
      localStorage.setItem(key, garbage)
    const portal = await openPortal('/premiere-connexion')
    const walk = walkIn(portal)
    await walk.identify(jean)
    await walk.heading(/Où vous envoyer un code/)
  })

  it('T-RES-18: emptied in the middle of the way, it loses nothing of the page on screen', async () => {
    const portal = await openPortal('/premiere-connexion')
    const walk = walkIn(portal)
    await walk.identify(jean)
    await walk.heading(/Où vous envoyer un code/)
    sessionStorage.clear()
    localStorage.clear()
    await walk.giveEmail('jean@example.net')
    await walk.enterCode(portal.world.lastCode('jean@example.net'))
    await walk.heading('Choisissez votre mot de passe')
  })
})

describe('a page that breaks', () => {
  it('T-RES-26, T-BRW-25: is replaced alone, without a technical word, and the rest of the portal works', async () => {
    // React reports what it caught: here that is the point.
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { signIn } = rooms
    rooms.signIn = Object.assign(
      () => {
        throw new Error('x is undefined at sign-in.tsx:12')
      },
      { preload: signIn.preload },
    )
    const portal = await openPortal('/connexion')
    rooms.signIn = signIn
    const { screen, user } = portal
    await walkIn(portal).heading('Cette page n’a pas pu s’afficher')
    expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeTruthy()
    expect(screen.getByRole('main').querySelector('a[href^="tel:"]')).not.toBeNull()
    expect(new XMLSerializer().serializeToString(document.body)).not.toMatch(/undefined|\.tsx|Error:/)
    await user.click(screen.getByRole('link', { name: /Alizé/ }))
    await walkIn(portal).heading(/^Que souhaitez-vous faire/)
    expect(pathOf(portal.router)).toBe('/')
  })
})
