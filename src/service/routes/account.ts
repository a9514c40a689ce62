import { Hono } from 'hono'
import { ChangePassword, ProvePassword } from '#src/contract/account.ts'
import { alertOfChange, inAccount, viewOf, type SignedIn } from '../account.ts'
import { audit } from '../audit.ts'
import { isPassword, provePassword } from '../current-password.ts'
import { randomId } from '../hashing.ts'
import { body, onTheGrid, type Ctx, type Env } from '../http.ts'
import { once } from '../idempotency.ts'
import { checkNewPassword, writePassword } from '../new-password.ts'
import { voidCodes } from '../outstanding.ts'
import type { Kinds } from '../records.ts'
import { refuseField } from '../refusal.ts'
import { endSessions } from '../sessions.ts'
import { contacts } from './contacts.ts'

/** What a signed-in agent manages: password, rescue contacts. */
export const account = new Hono<Env>()
  .get('/', async (c) => c.json(await inAccount(c, (signedIn) => viewOf(c.env, signedIn)), 200))

  /** The password again, before a sensitive change; it is checked and kept nowhere. */
  .post('/proof', onTheGrid, body(ProvePassword), async (c) => {
    const { password } = c.req.valid('json')
    const demands = { evenBlocked: true }
    const asker = await inAccount(c, async (signedIn) => signedIn, demands)
    await provePassword(c, asker, 'password', () => isPassword(c, asker.person, password, 'owner'))
    const view = await inAccount(c, async (signedIn) => viewOf(c.env, await proved(c, signedIn)), demands)
    return c.json(view, 200)
  })

  .put('/password', onTheGrid, body(ChangePassword), once, async (c) => {
    const { current, password } = c.req.valid('json')
    const demands = { evenExpired: true }
    const asker = await inAccount(c, async (signedIn) => signedIn, demands)
    // Once the directory's answer got lost, the new password may be the one in force.
    const maybeSet = asker.session.changing !== undefined
    const knowsIt = async () =>
      (await isPassword(c, asker.person, current, 'owner')) ||
      (maybeSet && (await isPassword(c, asker.person, password, 'owner')))
    await provePassword(c, asker, 'current', knowsIt)
    await checkNewPassword(c.env, password, asker.person, maybeSet)
    const changing = randomId(c.env)
    await inAccount(c, (signedIn) => keepSession(signedIn, { changing }), demands)
    // Of two changes at once, one comes first, and the other's current password is an old one by now: either it is seen
    // here, or what was noted above is no more.
    const stillKnowsIt = await knowsIt()
    const change = async (signedIn: SignedIn) => {
      const { records, person, session } = signedIn
      if (!stillKnowsIt || session.changing !== changing) throw refuseField('current', 'password-wrong')
      // Under way no more: a refusal keeps this, and what fails undoes it.
      const done = await proved(c, signedIn)
      await writePassword(c.env, records, person.uid, password)
      await endSessions(records, person.uid, session.id)
      await voidCodes(records, person.uid)
      await alertOfChange(c, signedIn, 'password-changed', { undo: { kind: 'password-changed' } })
      await audit(c, records, 'password_changed', 'success', { uid: person.uid })
      return viewOf(c.env, done)
    }
    return c.json(await inAccount(c, change, demands), 200)
  })

  .route('/contacts', contacts)

/** The same session, its password just typed, and no change of it under way. */
async function proved(c: Ctx, signedIn: SignedIn): Promise<SignedIn> {
  const { changing: _, ...session } = signedIn.session
  return keepSession({ ...signedIn, session }, { provedAt: c.env.clock.now() })
}

async function keepSession(signedIn: SignedIn, changed: Partial<Kinds['session']>): Promise<SignedIn> {
  const { id, endsAt, ...kept } = signedIn.session
  const session = { ...kept, ...changed }
  await signedIn.records.put('session', id, session, { owner: kept.uid, expiresAt: endsAt })
  return { ...signedIn, session: { ...session, id, endsAt } }
}
