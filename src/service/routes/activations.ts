import { Hono } from 'hono'
import { ChooseContact, ChoosePassword, EnterCode } from '#src/contract/activation-steps.ts'
import { startActivation } from '#src/contract/activation.ts'
import { activate } from '../activate.ts'
import { refuseAcademic } from '../academic-email.ts'
import {
  asksContact,
  beginActivation,
  inActivation,
  isProved,
  mayBeActivated,
  sendActivationCode,
  takeActivation,
  viewOf,
} from '../activation.ts'
import { audit } from '../audit.ts'
import { backOff, codesOf, perAddress } from '../buckets.ts'
import { useCode } from '../codes.ts'
import { body, onTheGrid, type Env } from '../http.ts'
import { once } from '../idempotency.ts'
import { useManagerCode } from '../manager-codes.ts'
import { checkNewPassword } from '../new-password.ts'
import { alertOfAttempt, contactOf, isThem } from '../people.ts'
import type { Contact } from '../records.ts'
import { Refusal, transact } from '../refusal.ts'
import { countAttempt } from '../throttle.ts'

/** First connection: an account never used, or whose password is still the NUMEN, gets a contact and a password. */
export const activations = new Hono<Env>()
  .post('/', onTheGrid, body(startActivation), once, async (c) => {
    const typed = c.req.valid('json')
    const { directory } = c.env
    const right = await countAttempt(c, [backOff(`numen:${typed.numen}`), perAddress(c)])

    const person = await directory.findByNumen(typed.numen)
    // Asked of everybody, also of nobody, so that the time it takes tells nothing.
    const stillNumen = await directory.hasNumenPassword(person?.uid)
    const recognised = person && isThem(person, typed) ? person : undefined
    if (!recognised || !mayBeActivated(recognised, stillNumen)) {
      await transact(c.env, async (records) => {
        await audit(c, records, 'activation_refused', 'refused', { uid: recognised?.uid })
        if (recognised?.state === 'active') await alertOfAttempt(c.env, records, recognised)
      })
      throw new Refusal('identity-not-matched')
    }
    await right()

    const view = await transact(c.env, (records) => beginActivation(c, records, recognised))
    return c.json(view, 201)
  })

  .get('/:id', async (c) => {
    const view = await takeActivation(c, c.req.param('id'), (inHand) => viewOf(c.env, inHand))
    return c.json(view, 200)
  })

  /** Another code, for whatever awaits one. */
  .post('/:id/codes', once, async (c) => {
    const view = await inActivation(c, c.req.param('id'), async (inHand) => {
      const { record, records, person } = inHand
      const to = isProved(record) ? record.candidate : await contactOf(records, person)
      if (!to) throw new Refusal('step-closed')
      await sendActivationCode(c, inHand, to)
      return record
    })
    return c.json(view, 200)
  })

  .post('/:id/code', onTheGrid, body(EnterCode), once, async (c) => {
    const { code } = c.req.valid('json')
    const { person } = await takeActivation(c, c.req.param('id'), async (inHand) => inHand)
    const right = await countAttempt(c, [codesOf(person.uid)])
    const view = await inActivation(c, c.req.param('id'), async ({ records, id, record }) => {
      if (isProved(record)) {
        const { candidate, ...rest } = record
        if (!candidate) throw new Refusal('step-closed')
        return { ...rest, contact: await useCode(c, records, id, 'verify-contact', code.value) }
      }
      if (code.kind === 'manager-code') {
        await useManagerCode(c, records, record.uid, code.value)
        // The code sent to a contact they no longer read must not be taken for the one their new contact awaits.
        await records.delete('code', id)
        return { ...record, provedBy: 'manager-code' }
      }
      return {
        ...record,
        provedBy: 'contact',
        contact: await useCode(c, records, id, 'prove-known-contact', code.value),
      }
    })
    await right()
    return c.json(view, 200)
  })

  .put('/:id/contact', body(ChooseContact), once, async (c) => {
    const choice = c.req.valid('json')
    const view = await inActivation(c, c.req.param('id'), async (inHand) => {
      if (!asksContact(inHand.record) || inHand.record.writing) throw new Refusal('step-closed')
      if ('email' in choice) refuseAcademic(c.env, choice.email)
      const { contact: _contact, candidate: _candidate, ...rest } = inHand.record
      if ('none' in choice) {
        await inHand.records.delete('code', inHand.id)
        return { ...rest, contact: 'none' }
      }
      const candidate: Contact =
        'email' in choice ? { kind: 'email', value: choice.email } : { kind: 'mobile', value: choice.mobile }
      await sendActivationCode(c, inHand, candidate)
      return { ...rest, candidate }
    })
    return c.json(view, 200)
  })

  .put('/:id/password', onTheGrid, body(ChoosePassword), once, async (c) => {
    const { password } = c.req.valid('json')
    const { record, person } = await takeActivation(c, c.req.param('id'), async (inHand) => inHand)
    if (!record.contact || record.done) throw new Refusal('step-closed')
    const stillNumen = await c.env.directory.hasNumenPassword(person.uid)
    if (!record.writing && !mayBeActivated(person, stillNumen)) throw new Refusal('flow-ended')
    await checkNewPassword(c.env, password, person, record.writing)
    // Noted beforehand: should the directory take it and its answer get lost, the same call may be made again.
    await inActivation(c, c.req.param('id'), async ({ record: now }) => {
      // Only what is about to happen is noted: an account opened elsewhere meanwhile must not be taken over by it.
      if (!now.contact) throw new Refusal('step-closed')
      return { ...now, writing: true }
    })
    const view = await inActivation(c, c.req.param('id'), (inHand) => activate(c, inHand, password))
    return c.json(view, 200)
  })
