import { Hono } from 'hono'
import { DecideCheckUp, type CheckUp } from '#src/contract/check-up.ts'
import { inAccount, type SignedIn } from '../account.ts'
import { conclude, dropRules, type Decisions } from '../check-up/decide.ts'
import { checkUpOf, rulesOf } from '../check-up/view.ts'
import { finishRemoval } from '../forwarding/apply.ts'
import { body, type Ctx, type Env } from '../http.ts'
import { once } from '../idempotency.ts'
import { Refusal } from '../refusal.ts'

const seeing = { evenBlocked: true }
const deciding = { ...seeing, proved: true }

/** The security check-up: everything that works in the account, each to keep or to drop. */
export const checkUps = new Hono<Env>()
  .get('/', async (c) => {
    const rules = await rulesOf(c.env, await uidOf(c, seeing))
    return c.json(await inAccount(c, (signedIn) => checkUpOf(c, signedIn, rules), seeing), 200)
  })

  .post('/', body(DecideCheckUp), once, async (c) => {
    const { decisions } = c.req.valid('json')
    const uid = await uidOf(c, deciding)
    const rules = await rulesOf(c.env, uid)
    const seen = (signedIn: SignedIn) => checkUpOf(c, signedIn, rules)
    const found = await inAccount(c, async (signedIn) => asSeen(await seen(signedIn), decisions), deciding)
    await dropRules(c, uid, found.items, decisions)
    const decide = async (signedIn: SignedIn) => {
      const { items, ticket } = asSeen(await seen(signedIn), decisions)
      // Of several at once, one decides.
      if (ticket?.reference !== found.ticket?.reference) throw new Refusal('step-closed')
      await conclude(c, signedIn, items, decisions)
    }
    await inAccount(c, decide, deciding)
    const left = await rulesOf(c.env, uid)
    const view = await inAccount(c, (signedIn) => checkUpOf(c, signedIn, left), seeing)
    await finishRemoval(c.env, uid)
    return c.json(view, 200)
  })

const uidOf = (c: Ctx, demands: typeof seeing) => inAccount(c, async ({ person }) => person.uid, demands)

/** Something came or went since the page was shown: nothing is decided unseen. */
function asSeen(checkUp: CheckUp, decisions: Decisions): CheckUp {
  const asked = new Set(checkUp.items.map(({ id }) => id))
  if (asked.size !== Object.keys(decisions).length || Object.keys(decisions).some((id) => !asked.has(id)))
    throw new Refusal('step-closed')
  return checkUp
}
