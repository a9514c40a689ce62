import { Hono } from 'hono'
import { UseUndoCode, type Undone } from '#src/contract/account.ts'
import { ChoosePassword } from '#src/contract/activation-steps.ts'
import { alertOfChange } from '../account.ts'
import { audit } from '../audit.ts'
import { backOff, perAddress } from '../buckets.ts'
import { visitOf } from '../grants.ts'
import { randomId, sameHash } from '../hashing.ts'
import { body, onTheGrid, type Ctx, type Env } from '../http.ts'
import { once } from '../idempotency.ts'
import { checkNewPassword, writePassword } from '../new-password.ts'
import { finishRemoval } from '../forwarding/apply.ts'
import { declineForward } from '../forwarding/decline.ts'
import { voidCodes } from '../outstanding.ts'
import { noteRenewal } from '../people.ts'
import type { Person, Records } from '../ports.ts'
import type { Kinds } from '../records.ts'
import { Refusal, transact } from '../refusal.ts'
import { endSessions } from '../sessions.ts'
import { countAttempt } from '../throttle.ts'
import { ownerOfUndoCode, readUndoCode, undo } from '../undo.ts'

/** Long enough to find a good password. */
const RECOVERY_LIFE = 3_600_000

/** Undo a change one did not make, with the code of the alert; then a new password, because somebody had the old one. */
export const undos = new Hono<Env>()
  .post('/', onTheGrid, body(UseUndoCode), once, async (c) => {
    const { code } = c.req.valid('json')
    const visit = await visitOf(c)
    const right = await countAttempt(c, [backOff(`undo:${visit}`), perAddress(c)])
    // Asked before the transaction, which must not wait for the directory: a code is always about the same person.
    const uid = await transact(c.env, (records) => ownerOfUndoCode(c.env, records, code))
    const person = uid === undefined ? undefined : await c.env.directory.findByUid(uid)
    const view = await transact(c.env, async (records): Promise<Undone> => {
      const { what } = await readUndoCode(c, records, code)
      if (!person) throw new Refusal('flow-ended')
      if (what.kind === 'forward-declined') {
        await declineForward(c, { records, person }, what.to)
        return { id: randomId(c.env), undone: what.kind, next: 'nothing' }
      }
      // What the académie closed, no code opens again.
      if (person.state === 'blocked' || person.state === 'disabled')
        throw new Refusal(`account-${person.state}`)
      // Told first, while their contacts and their language are known; but not to an intruder's contact.
      const except = what.kind === 'contact-added' ? { except: what.contact } : {}
      await alertOfChange(c, { records, person }, 'undone', except)
      await undo(c, records, person.uid, what)
      const id = randomId(c.env)
      if (what.kind !== 'activation')
        await keepRecovery(c, records, id, { uid: person.uid, visit, undone: what.kind })
      return viewOf(id, person, what.kind)
    })
    await right()
    if (person) await finishRemoval(c.env, person.uid)
    return c.json(view, 200)
  })

  .get('/:id', async (c) => {
    const view = await take(c, c.req.param('id'), async ({ person, recovery }) =>
      viewOf(c.req.param('id'), person, recovery.undone),
    )
    return c.json(view, 200)
  })

  .put('/:id/password', onTheGrid, body(ChoosePassword), once, async (c) => {
    const { password } = c.req.valid('json')
    const id = c.req.param('id')
    const { person, recovery: before } = await take(c, id, async (inHand) => inHand)
    await checkNewPassword(c.env, password, person, before.changing)
    // Noted beforehand: should the directory take it and its answer get lost, the same call may be made again.
    await take(c, id, ({ records, recovery }) =>
      keepRecovery(c, records, id, { ...recovery, changing: true }),
    )
    const view = await take(c, id, async ({ records, person: still, recovery }): Promise<Undone> => {
      const { changing: _, ...after } = recovery
      // Under way no more: a refusal keeps this, and what fails undoes it.
      await keepRecovery(c, records, id, after)
      await writePassword(c.env, records, still.uid, password)
      await endSessions(records, still.uid)
      await voidCodes(records, still.uid)
      await noteRenewal(c.env, records, still.uid)
      await alertOfChange(c, { records, person: still }, 'password-changed', {
        undo: { kind: 'password-changed' },
      })
      await audit(c, records, 'password_changed', 'success', { uid: still.uid })
      return { ...viewOf(id, still, recovery.undone), next: 'sign-in' }
    })
    return c.json(view, 200)
  })

const viewOf = (id: string, { uid, address }: Person, undone: Undone['undone']): Undone => ({
  id,
  undone,
  next: undone === 'activation' ? 'first-connection' : 'password',
  account: { uid, address },
})

const keepRecovery = (c: Ctx, records: Records, id: string, recovery: Kinds['recovery']) =>
  records.put('recovery', id, recovery, {
    owner: recovery.uid,
    expiresAt: c.env.clock.now() + RECOVERY_LIFE,
  })

/** The recovery, for the visit that typed the code. */
async function recoveryOf(c: Ctx, records: Records, id: string): Promise<Kinds['recovery']> {
  const recovery = await records.get('recovery', id)
  if (!recovery || !sameHash(recovery.visit, await visitOf(c))) throw new Refusal('flow-ended')
  return recovery
}

interface RecoveryInHand {
  records: Records
  recovery: Kinds['recovery']
  person: Person
}

/** Work on a recovery; its person is asked of the directory before the transaction, which must not wait for it. */
async function take<T>(c: Ctx, id: string, work: (inHand: RecoveryInHand) => Promise<T>): Promise<T> {
  const { uid } = await transact(c.env, (records) => recoveryOf(c, records, id))
  const person = await c.env.directory.findByUid(uid)
  return transact(c.env, async (records) => {
    const recovery = await recoveryOf(c, records, id)
    if (person?.state !== 'active') throw new Refusal('flow-ended')
    return work({ records, recovery, person })
  })
}
