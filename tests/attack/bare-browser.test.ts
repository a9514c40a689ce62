import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startDemo } from '#src/service/demo/host.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const status = (signal?: AbortSignal) =>
  ['http://demonstration/api/status', { ...(signal && { signal }) }] as const

// Node, where these tests run, has no IndexedDB: the world lives in memory, as in a private window.
describe('T-RES-20: the demonstration in a browser without BroadcastChannel, Web Locks or IndexedDB', () => {
  beforeEach(() => {
    vi.stubGlobal('BroadcastChannel', undefined)
    vi.stubGlobal('navigator', {})
  })

  it('T-RES-20: answers, keeps its world while the page lives, and says that it keeps no longer', async () => {
    const { fetch, controls } = startDemo()
    expect((await fetch(...status())).status).toBe(200)
    await controls.change({ mailDown: true })
    const { situation, kept, people } = await controls.state()
    expect([situation.mailDown, kept, people.length]).toEqual([true, false, 9])
  })

  it('T-RES-20: still tells its own page of every change', async () => {
    const { controls } = startDemo()
    let changes = 0
    controls.onChange(() => changes++)
    await controls.advance(1000)
    expect(changes).toBe(1)
  })

  it('T-RES-06: lets a caller give up on a slow answer, which then has no effect', async () => {
    const { fetch, controls } = startDemo()
    await controls.change({ delay: 20 })
    const giveUp = new AbortController()
    const answer = fetch(...status(giveUp.signal))
    setTimeout(() => giveUp.abort(new DOMException('', 'TimeoutError')), 1)
    await expect(answer).rejects.toThrow(DOMException)
  })
})
