import { Hono } from 'hono'
import { DecideCheckUp } from '#src/contract/check-up.ts'
import { inAccount, type SignedIn } from '../account.ts'
import { checkUpOf, conclude } from '../check-up.ts'
import { finishRemoval } from '../forwarding/apply.ts'
import { body, type Env } from '../http.ts'
import { once } from '../idempotency.ts'
import { Refusal } from '../refusal.ts'

/** The security check-up: everything that works in the account, each to keep or to drop. */
export const checkUps = new Hono<Env>()
  .get('/', async (c) =>
    c.json(await inAccount(c, (signedIn) => checkUpOf(c, signedIn), { evenBlocked: true }), 200),
  )

  .post('/', once, body(DecideCheckUp), async (c) => {
    const { decisions } = c.req.valid('json')
    const decide = async (signedIn: SignedIn) => {
      const { items } = await checkUpOf(c, signedIn)
      // Something came or went since the page was shown: nothing is decided unseen.
      const asked = new Set(items.map(({ id }) => id))
      if (asked.size !== Object.keys(decisions).length || Object.keys(decisions).some((id) => !asked.has(id)))
        throw new Refusal('step-closed')
      await conclude(c, signedIn, items, decisions)
      return checkUpOf(c, signedIn)
    }
    const view = await inAccount(c, decide, { proved: true, evenBlocked: true })
    await finishRemoval(c.env, view.uid)
    return c.json(view, 200)
  })
