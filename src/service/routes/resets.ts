import { Hono } from 'hono'
import { ChoosePassword, EnterCode } from '#src/contract/activation-steps.ts'
import { SendResetCode } from '#src/contract/reset-steps.ts'
import { StartReset } from '#src/contract/reset.ts'
import { canonicalIdentifier } from '#src/rules/identifier.ts'
import { audit } from '../audit.ts'
import { codesOf, perAddress, requestsFor, requestsFrom, resetCodesFor } from '../buckets.ts'
import { useCode } from '../codes.ts'
import { visitOf } from '../grants.ts'
import { keyedHash, randomId } from '../hashing.ts'
import { body, onTheGrid, type Env } from '../http.ts'
import { once } from '../idempotency.ts'
import { useManagerCode } from '../manager-codes.ts'
import { checkNewPassword } from '../new-password.ts'
import type { ResetRecord } from '../records.ts'
import { codeOf, voidCode } from '../outstanding.ts'
import { Refusal, transact } from '../refusal.ts'
import {
  inReset,
  keepReset,
  mayReset,
  renewPassword,
  sendResetCode,
  takeReset,
  unlock,
  viewOf,
} from '../reset.ts'
import { knownDevice } from '../sessions.ts'
import { countAttempt, countQuietly } from '../throttle.ts'

/** Getting back in with a code: a new password, or only the end of a wait. The same answers for everybody until then. */
export const resets = new Hono<Env>()
  .post('/', onTheGrid, body(StartReset), once, async (c) => {
    const { identifier, goal } = c.req.valid('json')
    const typed = canonicalIdentifier(identifier, c.env.academy.domain)
    await countAttempt(c, [requestsFor(c, typed), requestsFrom(c)])
    const found = await c.env.directory.findByIdentifier(typed)
    const person = mayReset(found) ? found : undefined
    const visit = await visitOf(c)
    const asked = await keyedHash(c.env, 'asked', typed)
    const view = await transact(c.env, async (records) => {
      const record: ResetRecord = { id: randomId(c.env), goal, asked, ...(person && { uid: person.uid }) }
      const inHand = { records, visit, record, ...(person && { person }) }
      // Another identifier, or the same once more: the code goes out at once, within the visit's share.
      await sendResetCode(c, inHand, 'email', 'at once')
      await keepReset(c, inHand)
      await audit(c, records, 'reset_requested', 'success', { uid: found?.uid })
      return viewOf(c, inHand)
    })
    return c.json(view, 201)
  })

  .get('/:id', onTheGrid, async (c) => {
    const view = await takeReset(c, c.req.param('id'), (inHand) => viewOf(c, inHand))
    return c.json(view, 200)
  })

  .post('/:id/codes', onTheGrid, body(SendResetCode), once, async (c) => {
    const { by } = c.req.valid('json')
    const view = await inReset(c, c.req.param('id'), async (inHand) => {
      if (inHand.record.proved) throw new Refusal('step-closed')
      await sendResetCode(c, inHand, by)
      return inHand.record
    })
    return c.json(view, 200)
  })

  .post('/:id/code', onTheGrid, body(EnterCode), once, async (c) => {
    const { code } = c.req.valid('json')
    const id = c.req.param('id')
    const { asked, ownerHere } = await takeReset(c, id, async ({ records, record }) => {
      const isKnown = record.uid !== undefined && (await knownDevice(c, records, record.uid)) !== undefined
      return { asked: record.asked, ownerHere: isKnown ? record.uid : undefined }
    })
    // Remembered devices have an allowance here too: whoever uses up the account's locks its owner out of nothing. One
    // for all of them: whoever has the password may have as many remembered as they like.
    const right = await countAttempt(
      c,
      ownerHere === undefined
        ? [resetCodesFor(asked), perAddress(c)]
        : [codesOf(`known devices of ${ownerHere}`)],
    )
    const view = await inReset(c, id, async (inHand) => {
      const { records, visit, record, person: found } = inHand
      if (record.proved) throw new Refusal('step-closed')
      // Codes of other flows count for the account too; to refuse in words would tell that there is one.
      const isOpen = !found || ownerHere !== undefined || (await countQuietly(c, records, codesOf(found.uid)))
      const person = isOpen ? found : undefined
      if (!person) await voidCode(records, visit)
      if (code.kind === 'manager-code') await useManagerCode(c, records, person?.uid ?? '', code.value)
      else await useCode(c, records, codeOf(visit), 'reset', code.value)
      if (!person) throw new Refusal('flow-ended')
      const proved: ResetRecord = { ...record, proved: true }
      return record.goal === 'unlock' ? unlock(c, { ...inHand, person, record: proved }) : proved
    })
    await right()
    return c.json(view, 200)
  })

  .put('/:id/password', onTheGrid, body(ChoosePassword), once, async (c) => {
    const { password } = c.req.valid('json')
    const id = c.req.param('id')
    const { record, person } = await takeReset(c, id, async (inHand) => inHand)
    if (!record.proved || !person || record.goal === 'unlock' || record.done) throw new Refusal('step-closed')
    await checkNewPassword(c.env, password, person, record.changing)
    // Noted beforehand: should the directory take it and its answer get lost, the same call may be made again.
    await inReset(c, id, async ({ record: now }) => ({ ...now, changing: true }))
    const view = await inReset(c, id, (inHand) => renewPassword(c, inHand, password))
    return c.json(view, 200)
  })
