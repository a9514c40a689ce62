import { Hono } from 'hono'
import {
  AddMessage,
  MOST_FILE_BYTES,
  OpenReport,
  SignedInReport,
  StrangersReport,
} from '#src/contract/report-steps.ts'
import { inAccount } from '../account.ts'
import { audit } from '../audit.ts'
import { reportMessagesOf, uploadsFrom, uploadsOf } from '../buckets.ts'
import { visitOf } from '../grants.ts'
import { body, bodyAtMost, type Env } from '../http.ts'
import { once } from '../idempotency.ts'
import { fullName } from '../people.ts'
import { addFile, dropFile, refuseWhenFull, waitingFiles } from '../reports/files.ts'
import { addMessage } from '../reports/messages.ts'
import { openReport, ownReports } from '../reports/open.ts'
import { eraseReport } from '../reports/record.ts'
import { sendOnce } from '../reports/send.ts'
import { viewOf } from '../reports/view.ts'
import { transact } from '../refusal.ts'
import { countAttempt } from '../throttle.ts'

/** Also for those who may do nothing else in their account just now: it may be what they report. */
const whoeverSignedIn = { evenExpired: true, evenBlocked: true }

/**
 * Somebody reports a problem, signed in or not, and follows what becomes of it. Nobody is looked up from what a
 * stranger typed: there is nothing to be learnt of anybody.
 */
export const reports = new Hono<Env>()
  /** A file, as bytes: what it is is told by its content, whatever is said of it. It waits half an hour. */
  .post('/files', bodyAtMost(MOST_FILE_BYTES), once, async (c) => {
    await transact(c.env, (records) => refuseWhenFull(c, records))
    await countAttempt(c, [uploadsOf(await visitOf(c)), uploadsFrom(c)])
    return c.json(await addFile(c, new Uint8Array(await c.req.arrayBuffer())), 201)
  })

  /** Every text at its longest, in any script. */
  .use(bodyAtMost(64 * 1024))

  .get('/', async (c) => c.json(await ownReports(c), 200))

  .get('/files', async (c) => c.json(await transact(c.env, (records) => waitingFiles(c, records)), 200))

  .delete('/files/:id', async (c) => c.json(await dropFile(c, c.req.param('id')), 200))

  .post('/', body(StrangersReport), async (c) => {
    const { lastName, firstName, staff, ...typed } = c.req.valid('json')
    const who = { name: `${firstName} ${lastName}`, staff }
    const sent = await sendOnce(c, typed, (work) => transact(c.env, (records) => work(records, { who })))
    return c.json(sent, 201)
  })

  .post('/signed-in', body(SignedInReport), async (c) => {
    const sent = await sendOnce(c, c.req.valid('json'), (work) =>
      inAccount(
        c,
        ({ records, person }) =>
          work(records, { uid: person.uid, who: { name: fullName(person), staff: person.staff } }),
        whoeverSignedIn,
      ),
    )
    return c.json(sent, 201)
  })

  .post('/view', body(OpenReport), async (c) => {
    const opening = c.req.valid('json')
    const read = await openReport(c, opening, async (inHand) => {
      // One's own is looked at again and again; from elsewhere it takes the key.
      if (opening.key !== '') await audit(c, inHand.records, 'report_read', 'success')
      return viewOf(c.env, inHand)
    })
    return c.json(read, 200)
  })

  .post('/messages', body(AddMessage), async (c) => {
    const { text, ...opening } = c.req.valid('json')
    await openReport(c, opening, async () => undefined)
    await countAttempt(c, [reportMessagesOf(opening.reference)])
    const report = await openReport(c, opening, async (inHand) =>
      viewOf(c.env, await addMessage(c, inHand, text)),
    )
    return c.json(report, 200)
  })

  /** Everything of it, for whoever may open it (RGPD art. 17). */
  .post('/erase', body(OpenReport), once, async (c) => {
    await openReport(c, c.req.valid('json'), async (inHand) => {
      await eraseReport(c.env, inHand)
      await audit(c, inHand.records, 'report_erased', 'success', { uid: inHand.record.uid })
    })
    return c.json({}, 200)
  })
