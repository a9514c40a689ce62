import { beforeEach, describe, expect, it } from 'vitest'
import { clientAddress, inNetworks } from '#src/service/node/addresses.ts'
import { callsTo, VISITOR } from '#tests/support/node-calls.ts'
import { openNodeWorld, type NodeWorld } from '#tests/support/node-host.ts'

let host: NodeWorld
beforeEach(async () => {
  host = await openNodeWorld()
})
const { call, signInWith } = callsTo(() => host)

describe('the visitor’s address', () => {
  const isProxy = inNetworks(['127.0.0.1', '10.0.0.0/8', 'fd00::/8'])

  it.each([
    ['203.0.113.9', '198.51.100.7', '203.0.113.9'],
    ['10.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['10.0.0.1', '1.1.1.1, 198.51.100.7', '198.51.100.7'],
    ['10.0.0.1', '1.1.1.1, 198.51.100.7, 10.2.3.4', '198.51.100.7'],
    ['10.0.0.1', '10.9.9.9, 198.51.100.7', '198.51.100.7'],
    ['::ffff:10.0.0.1', '::ffff:198.51.100.7', '198.51.100.7'],
    ['fd00::1', '[2001:db8::7]:443', '2001:db8::7'],
    ['10.0.0.1', '198.51.100.7:51234', '198.51.100.7'],
    ['10.0.0.1', '198.51.100.7, nonsense', '10.0.0.1'],
    ['10.0.0.1', '198.51.100.7,', '10.0.0.1'],
    ['10.0.0.1', '', '10.0.0.1'],
    ['10.0.0.1', '10.0.0.2, 10.0.0.3', '10.0.0.2'],
  ])('T-THR-05, T-THR-06: of %s that forwards for %j is %s', (peer, forwardedFor, address) => {
    expect(clientAddress(peer, forwardedFor, isProxy)).toBe(address)
  })

  const addressSeen = async (changes: Record<string, string>) => {
    await signInWith(changes)
    const records = await host.ports.store.transaction((all) => all.list('audit'))
    return records.at(-1)?.value.address
  }

  it('T-THR-05: is never what another header says', async () => {
    for (const header of ['X-Real-IP', 'CF-Connecting-IP', 'True-Client-IP', 'Forwarded', 'X-Client-IP'])
      expect(await addressSeen({ [header]: header === 'Forwarded' ? 'for=192.0.2.1' : '192.0.2.1' })).toBe(
        VISITOR,
      )
  })

  it('T-THR-05: lets nobody guess on by writing another address in front of their own', async () => {
    const wrong = () =>
      JSON.stringify({ identifier: 'pbalthazar', password: crypto.randomUUID(), personal: false })
    const statuses: number[] = []
    for (let i = 0; i < 7; i++) {
      const forged = { 'X-Forwarded-For': `192.0.2.${i}, ${VISITOR}` }
      statuses.push((await call('/api/sessions', forged, 'POST', wrong())).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
  })
})
