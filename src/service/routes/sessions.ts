import { Hono } from 'hono'
import { SignIn } from '#src/contract/session.ts'
import type { ProblemCode } from '#src/contract/problem.ts'
import { canonicalIdentifier } from '#src/rules/identifier.ts'
import { normaliseNumen } from '#src/rules/numen.ts'
import { placeOf } from '#src/rules/user-agent.ts'
import { audit } from '../audit.ts'
import { backOff, passwordsFor, perAddress } from '../buckets.ts'
import { owesCheckUp } from '../check-up/view.ts'
import { isPassword } from '../current-password.ts'
import { giveGrant, takeBackGrant } from '../grants.ts'
import { randomId } from '../hashing.ts'
import { body, onTheGrid, type Ctx, type Env } from '../http.ts'
import type { Person, Records } from '../ports.ts'
import { Refusal, transact } from '../refusal.ts'
import { closeSession, hasProvedByCode, knownDevice, mayEnter, openSession } from '../sessions.ts'
import { countAttempt } from '../throttle.ts'

const DEVICE_LIFE = 365 * 86_400_000
/** No directory takes as long to look at a password. */
const SIGN_IN_LIFE = 300_000

export const sessions = new Hono<Env>()
  .post('/', onTheGrid, body(SignIn), async (c) => {
    const { identifier, password, personal } = c.req.valid('json')
    const typed = canonicalIdentifier(identifier, c.env.academy.domain)
    const person = await c.env.directory.findByIdentifier(typed)
    const underWay = randomId(c.env)
    const { device, by } = await transact(c.env, async (records) => {
      const known = await knownDevice(c, records, person?.uid)
      if (person) await noteSignIn(c, records, underWay, person.uid)
      const isOwner = known !== undefined || (person && (await hasProvedByCode(c, records, person.uid)))
      return { device: known, by: isOwner ? ('owner' as const) : ('anybody' as const) }
    })
    // A remembered device has its own allowance: whoever attacks the account cannot lock its owner out.
    const buckets = device
      ? [backOff(`device:${device}`)]
      : [passwordsFor(c.env.directory, typed), perAddress(c)]
    const right = await countAttempt(c, buckets)

    const verified = await isPassword(c, person, password, by)
    if (!person || !verified || person.state === 'never-activated') {
      await transact(c.env, (records) =>
        audit(c, records, 'authn_login_fail', 'refused', { uid: person?.uid }),
      )
      throw new Refusal('bad-credentials')
    }
    await right()

    await transact(c.env, async (records) => {
      const closed = await whyClosed(records, person, password)
      if (closed) {
        await audit(c, records, 'authn_login_closed', 'refused', { uid: person.uid, reason: closed })
        throw new Refusal(closed)
      }
      // Who got another password meanwhile ended this too: what was right when it was looked at is right no more.
      if (!(await records.get('signIn', underWay))) throw new Refusal('bad-credentials')
      await records.delete('signIn', underWay)
      await openSession(c, records, person.uid)
      await audit(c, records, 'authn_login_success', 'success', { uid: person.uid })
      if (!personal || device) return
      const rememberedAt = c.env.clock.now()
      const id = await giveGrant(c, 'device')
      await records.put(
        'device',
        id,
        { uid: person.uid, place: placeOf(c.env.clientAgent), rememberedAt },
        { owner: person.uid, expiresAt: rememberedAt + DEVICE_LIFE },
      )
    })
    const mustCheckUp = await owesCheckUp(c.env, person)
    const must = {
      ...(person.passwordExpired && { mustChangePassword: true }),
      ...(mustCheckUp && { mustCheckUp }),
    }
    return c.json({ signedIn: true, ...must }, 201)
  })

  .delete('/current', async (c) => {
    await transact(c.env, (records) => closeSession(c, records))
    takeBackGrant(c, 'session')
    return c.json({ signedIn: false }, 200)
  })

const noteSignIn = (c: Ctx, records: Records, id: string, uid: string) =>
  records.put('signIn', id, { uid }, { owner: uid, expiresAt: c.env.clock.now() + SIGN_IN_LIFE })

/** Only after a right password may the state of an account speak. */
async function whyClosed(
  records: Records,
  person: Person,
  password: string,
): Promise<ProblemCode | undefined> {
  if (person.state === 'disabled') return 'account-disabled'
  if (!(await mayEnter(records, person))) return 'account-blocked'
  if (normaliseNumen(password) === person.numen) return 'password-is-numen'
  return undefined
}
