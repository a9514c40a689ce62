import { Hono } from 'hono'
import { AddContact, MOST_CONTACTS, VerifyContact } from '#src/contract/account.ts'
import { refuseAcademic } from '../academic-email.ts'
import { additionOf, alertOfChange, inAccount, viewOf, type SignedIn } from '../account.ts'
import { audit } from '../audit.ts'
import { codesOf } from '../buckets.ts'
import { issueCode, useCode } from '../codes.ts'
import { removeContact } from '../contacts.ts'
import { randomId } from '../hashing.ts'
import { body, onTheGrid, visitorLanguage, type Ctx, type Env } from '../http.ts'
import { once } from '../idempotency.ts'
import { messagesIn } from '../messages/messages.ts'
import { post } from '../outbox.ts'
import { contactsOf, factsOf } from '../people.ts'
import type { Contact } from '../records.ts'
import { refuseField, Refusal } from '../refusal.ts'
import { countAttempt } from '../throttle.ts'

const DAY = 86_400_000

/** Rescue contacts: added with a code, confirmed once a year, removed with a week to think again. */
export const contacts = new Hono<Env>()
  .post('/', body(AddContact), once, async (c) => {
    const choice = c.req.valid('json')
    const contact: Contact =
      'email' in choice ? { kind: 'email', value: choice.email } : { kind: 'mobile', value: choice.mobile }
    const add = async (signedIn: SignedIn) => {
      const { records, person, session } = signedIn
      if ('email' in choice) refuseAcademic(c.env, choice.email)
      await mayBeAdded(signedIn, contact, contact.kind)
      await sendAdditionCode(c, signedIn, contact)
      await records.put('addition', session.id, { contact }, { owner: person.uid, expiresAt: session.endsAt })
      return viewOf(c.env, signedIn)
    }
    return c.json(await inAccount(c, add, { proved: true }), 200)
  })

  .post('/codes', once, async (c) => {
    const resend = async (signedIn: SignedIn) => {
      const addition = await signedIn.records.get('addition', signedIn.session.id)
      if (!addition) throw new Refusal('step-closed')
      await sendAdditionCode(c, signedIn, addition.contact)
      return viewOf(c.env, signedIn)
    }
    return c.json(await inAccount(c, resend), 200)
  })

  .post('/code', onTheGrid, body(VerifyContact), once, async (c) => {
    const { code } = c.req.valid('json')
    const { person } = await inAccount(c, async (signedIn) => signedIn)
    const right = await countAttempt(c, [codesOf(person.uid)])
    const view = await inAccount(c, async (signedIn) => {
      const { records, session } = signedIn
      const contact = await useCode(c, records, additionOf(session.id), 'verify-contact', code.value)
      await records.delete('addition', session.id)
      // Another session may have added one meanwhile.
      await mayBeAdded(signedIn, contact, 'code')
      const now = c.env.clock.now()
      const removed = (await records.list('contact', person.uid)).find(
        ({ value }) => value.value === contact.value,
      )
      const id = removed?.id ?? randomId(c.env)
      await records.put(
        'contact',
        id,
        { ...contact, verifiedAt: now, resetsFrom: now + DAY },
        { owner: person.uid },
      )
      await alertOfChange(c, signedIn, 'contact-added', {
        undo: { kind: 'contact-added', contact: id },
        except: id,
      })
      await audit(c, records, 'contact_added', 'success', { uid: person.uid })
      return viewOf(c.env, signedIn)
    })
    await right()
    return c.json(view, 200)
  })

  /** Gives up a contact that was waiting for its code. */
  .delete('/candidate', once, async (c) => {
    const giveUp = async (signedIn: SignedIn) => {
      await signedIn.records.delete('addition', signedIn.session.id)
      await signedIn.records.delete('code', additionOf(signedIn.session.id))
      return viewOf(c.env, signedIn)
    }
    return c.json(await inAccount(c, giveUp), 200)
  })

  /** "Still yours?" Yes, for another year. */
  .post('/:id/confirmation', once, async (c) => {
    const confirm = async (signedIn: SignedIn) => {
      const { records, person } = signedIn
      const { id, value } = await ownContact(signedIn, c.req.param('id'))
      await records.put('contact', id, { ...value, verifiedAt: c.env.clock.now() }, { owner: person.uid })
      return viewOf(c.env, signedIn)
    }
    return c.json(await inAccount(c, confirm), 200)
  })

  /** Removed, but told of every change for seven days, and put back by the code of the alert. */
  .delete('/:id', once, async (c) => {
    const remove = async (signedIn: SignedIn) => {
      await removeContact(c, signedIn, await ownContact(signedIn, c.req.param('id')))
      return viewOf(c.env, signedIn)
    }
    return c.json(await inAccount(c, remove, { proved: true }), 200)
  })

async function mayBeAdded({ records, person }: SignedIn, contact: Contact, field: string) {
  const known = await contactsOf(records, person.uid)
  if (known.some(({ value }) => value.value === contact.value)) throw refuseField(field, 'contact-known')
  if (known.length >= MOST_CONTACTS) throw refuseField(field, 'contacts-full')
}

async function ownContact({ records, person }: SignedIn, id: string) {
  const contact = (await contactsOf(records, person.uid)).find((candidate) => candidate.id === id)
  if (!contact) throw new Refusal('not-found')
  return contact
}

async function sendAdditionCode(c: Ctx, { records, person, session }: SignedIn, to: Contact) {
  const language = visitorLanguage(c)
  const { uid } = person
  const code = await issueCode(c, records, additionOf(session.id), {
    uid,
    purpose: 'verify-contact',
    contact: to,
  })
  const message = messagesIn(language).code(factsOf(c.env, person), code, 'contact')
  await post(c.env, records, { to, language, purpose: 'verify-contact', uid, ...message })
}
