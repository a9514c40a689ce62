import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { begin, signIn, type Caller, type Reply } from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, jean, lea, marieJosee, solange } from '#tests/support/people.ts'
import { openWorld } from '#tests/support/world.ts'

/** What somebody who cannot read an answer, but sees it pass, still learns of it. */
const outline = ({ status, headers, text }: Reply) => {
  const drawn = text.replace(/[0-9a-f]{32}/g, '0'.repeat(32))
  return { status, names: [...headers.keys()], bytes: Buffer.byteLength(text), compressed: gzipSync(drawn).length }
} // prettier-ignore

const nobody = { ...jean, numen: '30E2400099DMZ' }
const signInAs = (identifier: string) => (visitor: Caller) =>
  signIn(visitor, identifier, 'Trois-flamboyants-973')
const identifyAs = (who: typeof jean) => (visitor: Caller) => begin(visitor, who)

describe('an answer about identity', () => {
  it.each([
    ['to signing in', signInAs('nobody'), [jean.uid, lea.uid, solange.uid, 'pbalthazar'].map(signInAs)],
    ['to a first connection', identifyAs(nobody), [marieJosee, lea, solange].map(identifyAs)],
  ])('T-ENU-06: %s has one size, plain and compressed, and the same headers for everybody', async (_to, ofNobody, others) => {
    const { visitor } = await openWorld()
    const expected = outline(await ofNobody(visitor()))
    for (const call of others) expect(outline(await call(visitor()))).toEqual(expected)
  }) // prettier-ignore

  it('T-ENU-06: carries no entity tag, cookie or timing of the work behind it', async () => {
    const { visitor } = await openWorld()
    for (const reply of [await signInAs('nobody')(visitor()), await begin(visitor(), jean)])
      for (const name of ['etag', 'set-cookie', 'server-timing', 'last-modified', 'age', 'server'])
        expect(reply.headers.get(name)).toBeNull()
  })

  it('T-ENU-09: no call tells an identifier, which anyone can guess, from one that nobody bears', async () => {
    const { visitor, world } = await openWorld()
    const guess = async (uid: string) => {
      const caller = visitor()
      const { status, body } = await signIn(caller, uid, EVERYONES_PASSWORD.slice(1))
      return [status, body.code, Object.keys(caller.grants)]
    }
    const ofNobody = await guess('nobody')
    for (const { uid } of world.entries) expect(await guess(uid)).toEqual(ofNobody)
  })
})
