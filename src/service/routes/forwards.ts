import { Hono } from 'hono'
import { ConfirmForward, PassTest, SetForward } from '#src/contract/forward.ts'
import { alertOfChange, inAccount, type SignedIn } from '../account.ts'
import { audit } from '../audit.ts'
import { codesOf } from '../buckets.ts'
import { useCode } from '../codes.ts'
import { applyForward } from '../forwarding/apply.ts'
import { ask, asSeen, checkWish, propose } from '../forwarding/change.ts'
import { forwardOf, giveUpCandidate, refuseForbidden, stopForward } from '../forwarding/record.ts'
import { passTest, startTest } from '../forwarding/test.ts'
import { forwardView } from '../forwarding/view.ts'
import { body, onTheGrid, type Ctx, type Env } from '../http.ts'
import { once } from '../idempotency.ts'
import { forwardCodeOf } from '../outstanding.ts'
import type { ForwardRecord, ForwardWish } from '../records.ts'
import { refuseField, Refusal } from '../refusal.ts'
import { countAttempt } from '../throttle.ts'

const proved = { proved: true }
const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)

/** Copying incoming mail to a private mailbox: wished for, confirmed by its destination, applied, and proved to work. */
export const forwards = new Hono<Env>()
  .get('/', async (c) => c.json(await forwardView(c), 200))

  .put('/', body(SetForward), once, async (c) => {
    const asked = c.req.valid('json')
    const { to } = asked.forwardTo
    await inAccount(
      c,
      async (signedIn) => {
        await asSeen(c, signedIn.records, signedIn.person.uid)
        await checkWish(c, signedIn, asked)
      },
      proved,
    )
    // Nobody is kept from forwarding because a name server is slow.
    if ((await c.env.mail.takesMail(domainOf(to)).catch(() => undefined)) === false)
      throw refuseField('forwardTo', 'forward-unreachable')
    const applies = await inAccount(
      c,
      async (signedIn) => {
        const forward = await asSeen(c, signedIn.records, signedIn.person.uid)
        const wish = await checkWish(c, signedIn, asked)
        const isConfirmed = forward.asked?.to === to && !forward.removing
        if (isConfirmed) await ask(c, signedIn, wish)
        else await propose(c, signedIn, forward, wish)
        return isConfirmed
      },
      proved,
    )
    return c.json(await (applies ? applied(c) : forwardView(c)), 200)
  })

  /** The code to the destination again, which is waited for another day. */
  .post('/codes', once, async (c) => {
    await inAccount(c, async (signedIn) => {
      const forward = await forwardOf(signedIn.records, signedIn.person.uid)
      await propose(c, signedIn, forward, candidateOf(c, forward))
    })
    return c.json(await forwardView(c), 200)
  })

  .post('/code', onTheGrid, body(ConfirmForward), once, async (c) => {
    const { code } = c.req.valid('json')
    const { person } = await inAccount(c, async (signedIn) => signedIn)
    const right = await countAttempt(c, [codesOf(person.uid)])
    await inAccount(c, async (signedIn) => {
      const wish = candidateOf(c, await forwardOf(signedIn.records, person.uid))
      await useCode(c, signedIn.records, forwardCodeOf(person.uid), 'confirm-forward', code.value)
      await ask(c, signedIn, wish, c.env.clock.now())
    })
    await right()
    return c.json(await applied(c), 200)
  })

  /** Gives up an address that was waiting for its code. */
  .delete('/candidate', once, async (c) => {
    await inAccount(c, ({ records, person }) => giveUpCandidate(c.env, records, person.uid))
    return c.json(await forwardView(c), 200)
  })

  /** Whatever the policy: a forward may always go. */
  .delete('/', once, async (c) => {
    const remove = async (signedIn: SignedIn) => {
      const { records, person } = signedIn
      const { asked } = await asSeen(c, records, person.uid)
      if (!asked) throw new Refusal('step-closed')
      await stopForward(c.env, records, person.uid)
      await alertOfChange(c, signedIn, 'forward-removed')
      await audit(c, records, 'forward_removed', 'success', { uid: person.uid })
    }
    await inAccount(c, remove, proved)
    return c.json(await applied(c), 200)
  })

  /** Writes the rule again: the cure for a forward that a screen shows and the mail server does not know. */
  .post('/rule', once, async (c) => {
    await inAccount(
      c,
      async ({ records, person: { uid } }) => {
        const { asked, removing } = await forwardOf(records, uid)
        if (!asked) throw new Refusal('step-closed')
        if (!removing) refuseForbidden(c.env)
        await audit(c, records, 'forward_rewritten', 'success', { uid })
      },
      proved,
    )
    return c.json(await applied(c), 200)
  })

  .post('/tests', once, async (c) => {
    await inAccount(c, (signedIn) => startTest(c, signedIn))
    return c.json(await forwardView(c), 200)
  })

  .post('/tests/word', body(PassTest), once, async (c) => {
    await inAccount(c, (signedIn) => passTest(c, signedIn, c.req.valid('json').word))
    return c.json(await forwardView(c), 200)
  })

async function applied(c: Ctx) {
  const uid = await inAccount(c, async ({ person }) => person.uid)
  await applyForward(c.env, uid)
  return forwardView(c)
}

function candidateOf(c: Ctx, { candidate }: ForwardRecord): ForwardWish {
  refuseForbidden(c.env)
  if (!candidate || candidate.expiresAt <= c.env.clock.now()) throw new Refusal('step-closed')
  return candidate
}
