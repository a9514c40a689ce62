import { beforeEach, describe, expect, it } from 'vitest'
import { signedIn, type Host, type OpenHost } from '#tests/support/calls.ts'
import {
  DESTINATION,
  forward,
  inForce,
  keepUp,
  lettersOf,
  setForward,
  withForward,
} from '#tests/support/forwards.ts'
import { marieJosee } from '#tests/support/people.ts'
import { DAY } from '#tests/support/world.ts'

const { uid } = marieJosee

/** What time does to a forward, whoever is there or not. It lasts 61 days here. */
export const forwardUpkeepContract = (name: string, open: OpenHost) =>
  describe(`a forward as time goes by (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    let letters: ReturnType<typeof lettersOf>
    beforeEach(async () => {
      host = await open()
      visitor = await signedIn(host, uid)
      await host.ports.store.transaction((records) => records.put('account', uid, { language: 'es' }))
      await withForward(host, visitor)
      letters = lettersOf(host)
    })
    /** What arrives in these days, upkeep done twice a day and by two hosts at once: subject and language. */
    const during = async (days: number) => {
      letters.length = 0
      for (let half = 0; half < 2 * days; half++) {
        host.advance(DAY / 2)
        await Promise.all([keepUp(host), keepUp(host)])
      }
      // Either host sends any of them: in which order, nobody is promised.
      return letters.map(({ to, language, code }) => [to, language, code]).toSorted()
    }
    const everybody = ['+33639980003', 'marie-josee.d-orival@ac-martinique.fr', 'mjdorival@example.net'].map(
      (to) => [to, 'es', undefined],
    )

    it('reminds its owner 30 and 7 days before its end, once each, and ends after its last day', async () => {
      expect(await during(30)).toEqual([])
      expect(await during(1)).toEqual(everybody)
      expect(letters.find(({ subject }) => subject)?.subject).toContain('21 de enero de 2027')
      expect(await during(22)).toEqual([])
      expect(await during(1)).toEqual(everybody)
      expect(await during(7)).toEqual([])
      expect(await inForce(host, uid)).toHaveLength(1)
      expect(await during(1)).toEqual(everybody)
      expect(await inForce(host, uid)).toEqual([])
      expect(await during(40)).toEqual([])
      expect((await forward(await signedIn(host, uid))).body).toMatchObject({
        version: 'none',
        rule: 'absent',
      })
    })

    it('tells nothing of an end that its owner has just chosen, and reminds of it when it is near', async () => {
      await setForward(visitor, { until: '2026-12-11' })
      expect(await during(12)).toEqual([])
      expect(await during(1)).toEqual(everybody)
      visitor = await signedIn(host, uid)
      await setForward(visitor, { until: '2026-12-11', enabled: false })
      await setForward(visitor, { until: '2026-12-11' })
      expect(await during(7)).toEqual([])
    })

    it('begins anew when it is extended', async () => {
      await during(54)
      visitor = await signedIn(host, uid)
      await setForward(visitor, { until: '2027-05-21' })
      expect(await during(96)).toEqual([])
      expect(await during(1)).toEqual(everybody)
    })

    it('ends though the mail server does not answer that day', async () => {
      const { filters } = host.ports
      host.ports.filters = { ...filters, setForward: () => Promise.reject(new Error('no answer')) }
      await during(62)
      expect(await inForce(host, uid)).toHaveLength(1)
      host.ports.filters = filters
      expect(await during(1)).toEqual([])
      expect(await inForce(host, uid)).toEqual([])
    })

    it('ends also for somebody whom the directory knows no more', async () => {
      const { directory } = host.ports
      host.ports.directory = { ...directory, findByUid: async () => undefined }
      expect(await during(62)).toEqual([])
      expect(await inForce(host, uid)).toEqual([])
    })

    it('never writes a rule again by itself: whoever took it away may have meant it', async () => {
      await host.ports.filters.setForward(uid, undefined)
      await during(2)
      expect(await inForce(host, uid)).toEqual([])
    })

    it('forgets an address that never answered', async () => {
      await setForward(visitor, { forwardTo: 'personne@example.net' })
      const kept = () =>
        host.ports.store.transaction(async (records) => JSON.stringify(await records.list('forward')))
      expect(await kept()).toContain('personne@example.net')
      await during(1)
      expect(await kept()).not.toContain('personne@example.net')
      expect(await kept()).toContain(DESTINATION)
    })
  })
