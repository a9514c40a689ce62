import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqlite } from '#src/service/adapters/sql/sqlite.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { createLdapDirectory } from '#src/service/adapters/ldap/directory.ts'
import { createManageSieve } from '#src/service/adapters/sieve/managesieve.ts'
import { createSieveFilters } from '#src/service/adapters/sieve/filters.ts'
import { systemClock } from '#src/service/node/system-clock.ts'
import { signIn } from '#tests/support/calls.ts'
import { confirmForward, DESTINATION, forward, setForward } from '#tests/support/forwards.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, marieJosee } from '#tests/support/people.ts'
import { enterResetCode, resetBegun, resetPassword } from '#tests/support/resets.ts'
import { takeArrived } from './letterbox.ts'
import { browserAt } from './live-service.ts'
import { startProxy } from './proxy.ts'
import { createServiceProcess } from './service-process.ts'
import { startStack } from './stack.ts'

const { uid } = marieJosee
const CONTACT = 'mjdorival@example.net'
const MAILBOX = 'marie-josee.d-orival@ac-martinique.fr'
/** Milliseconds between what a server has done and the service’s hearing of it. */
const HEARS_AFTER = 400

type Arrived = ReturnType<typeof takeArrived>
let stack: Awaited<ReturnType<typeof startStack>>
let service: Awaited<ReturnType<typeof createServiceProcess>>
let wires: Awaited<ReturnType<typeof startProxy>>[]
let box: Arrived
let browser: ReturnType<typeof browserAt>

beforeEach(async () => {
  stack = await startStack()
  const { directory, sieve } = stack.settings
  const toDirectory = await startProxy(Number(new URL(directory.url).port))
  const toRules = await startProxy(sieve.port)
  wires = [toDirectory, toRules]
  service = await createServiceProcess(stack, {
    directory: { ...directory, url: `ldap://localhost:${toDirectory.port}`, timeout: 10_000 },
    sieve: { ...sieve, port: toRules.port, timeout: 10_000 },
  })
  await service.start()
  browser = browserAt(service.origin)
  box = []
})
afterEach(async () => {
  await service.kill()
  for (const wire of wires) await wire.stop()
  await stack.stop()
})

const answersLate = () => {
  for (const wire of wires) wire.setDelay(HEARS_AFTER)
}
async function startAgain() {
  await aMinuteLater()
  for (const wire of wires) wire.setDelay(0)
  await service.start()
}
/** Those to somebody, once there is one. */
async function arrivedAt(to: string): Promise<Arrived> {
  const theirs = () => {
    box.push(...takeArrived(stack))
    return box.filter((message) => message.to === to)
  }
  await expect.poll(theirs, { timeout: 10_000 }).not.toEqual([])
  return theirs()
}
async function codeSentTo(to: string): Promise<string> {
  const code = (await arrivedAt(to)).findLast((message) => message.code)?.code
  if (code === undefined) throw new Error(`${to} was sent no code`)
  return code
}
const copiesOf = (subject: RegExp, messages: Arrived) =>
  messages.filter((message) => subject.test(message.subject ?? '')).length

async function resetAllowed(): Promise<string> {
  const id = await resetBegun(browser, uid)
  expect((await enterResetCode(browser, id, await codeSentTo(CONTACT))).status).toBe(200)
  return id
}
/** The directory itself, asked by nobody’s leave. */
async function takesPassword(password: string): Promise<boolean> {
  const directory = createLdapDirectory(stack.slapd.settings, { clock: systemClock, report: () => undefined })
  try {
    return await directory.verifyPassword(uid, password)
  } finally {
    directory.close()
  }
}

describe('T-RES-30: the service killed', () => {
  it('between the directory’s new password and its message: the same call ends it, and it is told once', async () => {
    const id = await resetAllowed()
    answersLate()
    const asked = resetPassword(browser, id, GOOD_PASSWORD, { key: 'the-intent-of-a-page' }).catch(
      () => undefined,
    )
    await expect.poll(() => takesPassword(GOOD_PASSWORD), { timeout: 10_000, interval: 20 }).toBe(true)
    await service.kill()
    expect(await asked).toBeUndefined()

    await startAgain()
    const again = await resetPassword(browser, id, GOOD_PASSWORD, { key: 'the-intent-of-a-page' })
    expect(again.status).toBe(200)
    expect(copiesOf(/^Changement/, await arrivedAt(MAILBOX))).toBe(1)
    expect((await signIn(browser, uid, GOOD_PASSWORD)).status).toBe(201)
  })

  it('after its answer and before its message: that goes, once, when it starts again', async () => {
    const id = await resetAllowed()
    stack.relay.setDown(true)
    expect((await resetPassword(browser, id, GOOD_PASSWORD)).status).toBe(200)
    await service.kill()
    stack.relay.setDown(false)
    await startAgain()
    expect(await arrivedAt(MAILBOX)).toHaveLength(1)
    expect(copiesOf(/^Changement/, await arrivedAt(CONTACT))).toBe(1)
  })

  it('between a forward in force and its notice: she finds it as asked, and is told once', async () => {
    const rules = createSieveFilters(createManageSieve(stack.dovecot.settings))
    await signIn(browser, uid, EVERYONES_PASSWORD)
    await setForward(browser)
    const code = await codeSentTo(DESTINATION)
    stack.relay.setDown(true)
    answersLate()
    const confirmed = confirmForward(browser, code).catch(() => undefined)
    await expect.poll(() => rules.list(uid), { timeout: 15_000, interval: 20 }).toHaveLength(1)
    await service.kill()
    expect(await confirmed).toBeUndefined()

    stack.relay.setDown(false)
    await startAgain()
    expect((await forward(browser)).body).toMatchObject({ rule: 'as-asked', asked: { enabled: true } })
    expect(copiesOf(/est en place/, await arrivedAt(CONTACT))).toBe(1)
  })
})

it('T-TOK-22: a code asked for before a restart of the whole host is taken after it', async () => {
  const id = await resetBegun(browser, uid)
  const code = await codeSentTo(CONTACT)
  await service.stop()
  await service.start()
  expect((await enterResetCode(browser, id, code)).status).toBe(200)
  expect((await resetPassword(browser, id, GOOD_PASSWORD)).status).toBe(200)
})

/** What was tried once may be tried again: a message of the outbox, an intent whose reply never came. */
async function aMinuteLater(): Promise<void> {
  const database = await openSqlite(stack.settings.store.sqlite)
  await createSqlStore(database, systemClock).transaction(async (records) => {
    for (const { id, value } of await records.list('outgoing'))
      await records.put('outgoing', id, { ...value, nextTryAt: 0 })
    for (const { id, value } of await records.list('idempotency'))
      if (!value.reply) await records.delete('idempotency', id)
  })
  await database.close()
}
