/**
 * `npm run bench:service`: how much the service on Node bears over a real directory that hashes with ARGON2, beside what
 * that directory bears by itself in the same run: each rate also as a ratio to its binds. Needs the servers of
 * `npm run servers:install`. `STORE=postgres` keeps the state there instead of SQLite. Exits with 1 when any answer is
 * another than expected, or a ratio below its goal.
 */
import { readFileSync } from 'node:fs'
import { connect } from '#src/service/adapters/ldap/connection.ts'
import { tryPassword } from '#src/service/adapters/ldap/bind.ts'
import { systemClock } from '#src/service/node/system-clock.ts'
import { readMessage } from '#tests/servers/read-message.ts'
import { PEOPLE } from '#tests/servers/slapd-conf.ts'
import { createServiceProcess } from '#tests/servers/service-process.ts'
import { startStack } from '#tests/servers/stack.ts'
import { startPostgres } from '#tests/support/postgres-server.ts'
import { agents, contactOf, entryOf, giveContacts, PASSWORD } from './agents.ts'
import { load, type Load } from './load.ts'
import { openVisitor, type Visitor } from './visitor.ts'

/** Visitors at a time: an answer about identity takes 400 ms at least (ENU-02), whatever the machine. */
const AT_A_TIME = 64
/** Fewer, where the directory hashes several times for each: whoever waits for it longer than five seconds is refused. */
const FEW = 32
const NEW_PASSWORD = 'Quatre-balisiers-973'

const stack = await startStack({ others: agents, entryOf })
const postgres = process.env['STORE'] === 'postgres' ? await startPostgres() : undefined
const database = (await postgres?.newDatabase()) ?? stack.settings.store.sqlite
await giveContacts(database)
// Each visitor has an address of their own, told as a proxy tells it.
const service = await createServiceProcess(stack, {
  trustedProxies: ['127.0.0.1'],
  store: postgres ? { postgres: database } : { sqlite: database },
})
await service.start()

let belowGoal = 0
try {
  const visitors = agents.map(() => openVisitor(service.port))
  const before = await directoryBinds()
  const status = await load(visitors, AT_A_TIME, (visitor) => visitor.call('GET', 'status', 200))
  const signIns = await load(visitors, AT_A_TIME, signIn)
  const resets = await load(visitors, AT_A_TIME, askForCode)
  const proved = await prove(visitors)
  const passwords = await load(visitors, FEW, (_, i) => complete(proved, i))
  const after = await directoryBinds(NEW_PASSWORD)
  // Whatever else the machine did meanwhile slowed both.
  const binds = (before.perSecond + after.perSecond) / 2
  tell('the directory alone, before', before, binds)
  tell('the directory alone, after', after, binds)
  tell('status', status, binds)
  tell('sign-in', signIns, binds, 0.5)
  tell('reset: asking for a code', resets, binds)
  tell('reset: the new password', passwords, binds, 0.15)
  console.log(`memory of the service: ${memory('VmRSS')} MB, at most ${memory('VmHWM')} MB`)
} finally {
  await service.stop()
  await stack.stop()
  await postgres?.stop()
}
process.exitCode = belowGoal > 0 ? 1 : 0

/** One line of the table. @param binds a second @param goal the least the ratio to them may be */
function tell(what: string, { perSecond, median, p99 }: Load, binds: number, goal = 0) {
  const ratio = perSecond / binds
  if (ratio < goal) belowGoal += 1
  const cells = [
    `${perSecond.toFixed(0)}/s`,
    `p50 ${median.toFixed(0)} ms`,
    `p99 ${p99.toFixed(0)} ms`,
    `${ratio.toFixed(2)} × binds`,
    goal > 0 ? `goal ≥ ${goal.toFixed(2)}` : '',
  ]
  console.log([what.padEnd(28), ...cells.map((cell) => cell.padStart(16))].join(''))
}

/** As many connections as the service has for it. */
async function directoryBinds(password = PASSWORD): Promise<Load> {
  const clients = await Promise.all(Array.from({ length: 4 }, () => connect(stack.slapd.settings)))
  const idle = [...clients]
  const result = await load(agents, clients.length, async ({ uid }) => {
    const connection = idle.pop()
    if (!connection) throw new Error('more at a time than there are connections')
    if ((await tryPassword(connection.client, `uid=${uid},${PEOPLE}`, password)) !== 'right')
      throw new Error('the directory refuses a right password')
    idle.push(connection)
  })
  for (const { close } of clients) close()
  return result
}

function signIn(visitor: Visitor, i: number) {
  const identifier = agents[i]?.uid
  return visitor.call('POST', 'sessions', 201, { identifier, password: PASSWORD, personal: false })
}

function askForCode(visitor: Visitor, i: number) {
  return visitor.call('POST', 'resets', 201, { identifier: agents[i]?.uid, goal: 'new-password' })
}

interface Proved {
  visitor: Visitor
  id: string
}
/** Not measured: everybody reads their code, and enters it. */
async function prove(visitors: readonly Visitor[]): Promise<Proved[]> {
  const { relay } = stack
  while (relay.kept.length < agents.length) await systemClock.sleep(100)
  const codes = new Map(
    relay.kept.map(({ to, raw }) => [to.join(), /^\d{6}\r?$/m.exec(readMessage(raw).text)?.[0].trim()]),
  )
  const proved: Proved[] = []
  await load(visitors, AT_A_TIME, async (visitor, i) => {
    const { id } = visitor.last() as { id: string }
    const value = codes.get(contactOf(agents[i]?.uid ?? ''))
    await visitor.call('POST', `resets/${id}/code`, 200, { code: value })
    proved[i] = { visitor, id }
  })
  return proved
}

async function complete(proved: readonly Proved[], i: number) {
  const flow = proved[i]
  if (!flow) throw new Error('nobody proved to be this agent')
  await flow.visitor.call('PUT', `resets/${flow.id}/password`, 200, { password: NEW_PASSWORD })
}

/** Megabytes, as Linux counts them for a process (proc(5)). */
function memory(kind: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${service.process()?.pid ?? 0}/status`, 'utf8')
  return Math.round(Number(new RegExp(`${kind}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024)
}
