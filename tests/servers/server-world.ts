import { rmSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'
import { martinique } from '#src/academy/martinique.ts'
import { Config } from '#src/service/node/config-schema.ts'
import { openServers } from '#src/service/node/open.ts'
import type { Ports } from '#src/service/ports.ts'
import type { OpenHost } from '#tests/support/calls.ts'
import { openNodeWorld } from '#tests/support/node-host.ts'
import { START, type TestWorld } from '#tests/support/world.ts'
import { takeArrived } from './letterbox.ts'
import { seedMailRules, seedStore } from './seed.ts'
import { startStack } from './stack.ts'

type Stack = Awaited<ReturnType<typeof startStack>>

/**
 * Hosts over one stack, one after another: each finds the nine people as on the first day, and time in the test's hand.
 * @param newStore a database that holds nothing; by default a file of SQLite
 */
export function hostsOverServers(newStore?: () => Promise<Config['store']>): OpenHost {
  let stack: Stack
  let close: (() => Promise<unknown>) | undefined
  let isChanged = false
  beforeAll(async () => {
    stack = await startStack({ now: START })
  })
  afterAll(async () => {
    await close?.()
    await stack.stop()
  })

  async function outside({ ports: { clock }, box }: TestWorld): Promise<Partial<Ports>> {
    await close?.()
    if (isChanged) await stack.slapd.reset()
    isChanged = false
    stack.dovecot.empty()
    await seedMailRules(stack.dovecot.settings)
    takeArrived(stack)
    const { sqlite } = stack.settings.store
    if (!newStore) for (const file of ['', '-wal', '-shm']) rmSync(sqlite + file, { force: true })
    const config = Config.parse({ ...stack.settings, store: (await newStore?.()) ?? { sqlite } })
    const servers = await openServers(config, martinique, clock)
    close = servers.close
    await seedStore(servers.store, clock.now())
    /** Whoever awaits it finds in the box what it brought, as in memory. */
    const seen =
      <Message>(send: (message: Message) => Promise<void>) =>
      async (message: Message) => {
        await send(message)
        await stack.relay.settled()
        box.push(...takeArrived(stack).map((each) => ({ ...each, at: clock.now() })))
      }
    // To start the directory again takes longer than most tests.
    const changing =
      <Parameters extends unknown[], Answer>(change: (...parameters: Parameters) => Promise<Answer>) =>
      (...parameters: Parameters) => {
        isChanged = true
        return change(...parameters)
      }
    const { directory, filters, mail, sms, store, files } = servers
    return {
      ...{ filters, store, files },
      directory: {
        ...directory,
        activate: changing(directory.activate),
        setPassword: changing(directory.setPassword),
        deactivate: changing(directory.deactivate),
      },
      mail: { ...mail, send: seen(mail.send) },
      sms: { send: seen(sms.send) },
    }
  }
  return (changes) => openNodeWorld(changes, {}, undefined, outside)
}
