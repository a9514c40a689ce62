import { Hono } from 'hono'
import { appointment, copyRequest, MOST_COPY_BYTES } from '#src/contract/numen-request-steps.ts'
import { StartNumenRequest } from '#src/contract/numen-request.ts'
import { refusal } from '#src/contract/problem.ts'
import { imageType } from '#src/rules/images.ts'
import { refuseAcademic } from '../academic-email.ts'
import { audit } from '../audit.ts'
import {
  numenRequestsFrom,
  numenRequestsOf,
  numenRequestsTo,
  receiptsTo,
  requestsFrom,
  uploadsFrom,
  uploadsOf,
} from '../buckets.ts'
import { visitOf } from '../grants.ts'
import { randomId } from '../hashing.ts'
import { smallBody, body, bodyAtMost, type Ctx, type Env } from '../http.ts'
import { once } from '../idempotency.ts'
import {
  checkSlots,
  keepRequest,
  managerOf,
  sendRequest,
  takeOpenRequest,
  takeRequest,
  viewOf,
} from '../numen-request.ts'
import type { NumenRequestRecord } from '../records.ts'
import { refuseField, transact } from '../refusal.ts'
import { countAttempt } from '../throttle.ts'
import { FILE_WAITS, uploadedName } from '../uploads.ts'

/**
 * Somebody asks for their NUMEN: a manager hears of it and answers in person. The service looks nobody up, and so
 * has nothing to tell of anybody; nor does it ever learn the NUMEN.
 */
export const numenRequests = new Hono<Env>()
  /** The copy, as bytes: what it is is told by its content, whatever is said of it. It waits half an hour. */
  .put('/:id/copy', bodyAtMost(MOST_COPY_BYTES), once, async (c) => {
    const id = c.req.param('id')
    const { files, clock } = c.env
    await transact(c.env, (records) => takeOpenRequest(c, records, id))
    await countAttempt(c, [uploadsOf(await visitOf(c)), uploadsFrom(c)])
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const type = imageType(bytes)
    if (!type) {
      await transact(c.env, (records) =>
        audit(c, records, 'upload_validation', 'refused', { reason: 'kind' }),
      )
      throw refuseField('copy', refusal('file-kind'))
    }
    const file = randomId(c.env)
    const expiresAt = clock.now() + FILE_WAITS
    await files.put(file, { bytes, type, expiresAt })
    const view = await transact(c.env, async (records) => {
      const inHand = await takeOpenRequest(c, records, id)
      const { copy: former, ...rest } = inHand.record
      if (former) await files.delete(former.file)
      const name = uploadedName(c)
      const copy = { file, bytes: bytes.length, expiresAt, ...(name !== undefined && { name }) }
      const record = { ...rest, copy }
      await keepRequest(c, { ...inHand, record })
      await audit(c, records, 'upload_stored', 'success')
      return viewOf(c.env, { id, record })
    })
    return c.json(view, 200)
  })

  .use(smallBody)

  .post('/', body(StartNumenRequest), once, async (c) => {
    const { category } = c.req.valid('json')
    managerOf(c.env, category)
    await countAttempt(c, [requestsFrom(c)])
    const id = randomId(c.env)
    const record: NumenRequestRecord = { visit: await visitOf(c), category }
    await transact(c.env, (records) => keepRequest(c, { records, id, record }))
    return c.json(viewOf(c.env, { id, record }), 201)
  })

  .get('/:id', async (c) => {
    const inHand = await transact(c.env, (records) => takeRequest(c, records, c.req.param('id')))
    return c.json(viewOf(c.env, inHand), 200)
  })

  .put('/:id/appointment', body(appointment), once, async (c) => {
    const { who, office, slots } = c.req.valid('json')
    const id = c.req.param('id')
    const { record } = await transact(c.env, (records) => takeOpenRequest(c, records, id))
    checkSlots(c.env, office, slots)
    await mayReachManager(c, record, who.email)
    const view = await sendRequest(c, id, who, { way: 'appointment', office, slots })
    return c.json(view, 200)
  })

  .post('/:id/request', body(copyRequest), once, async (c) => {
    const { who, copy } = c.req.valid('json')
    const id = c.req.param('id')
    const { record } = await transact(c.env, (records) => takeOpenRequest(c, records, id))
    if (record.copy?.file !== copy || !(await c.env.files.get(copy)))
      throw refuseField('copy', refusal('copy-required'))
    await mayReachManager(c, record, who.email)
    return c.json(await sendRequest(c, id, who, { way: 'copy', copy }), 200)
  })

/** Counts what is about to land in somebody's mailbox, and refuses the académie's own addresses. */
async function mayReachManager(c: Ctx, record: NumenRequestRecord, email: string | undefined) {
  if (email !== undefined) refuseAcademic(c.env, email)
  await countAttempt(c, [
    numenRequestsOf(record.visit),
    numenRequestsFrom(c),
    numenRequestsTo(managerOf(c.env, record.category)),
    ...(email === undefined ? [] : [receiptsTo(email)]),
  ])
}
