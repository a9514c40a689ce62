import { Client, InvalidCredentialsError } from 'ldapts'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Connection } from '#src/service/adapters/ldap/connection.ts'
import { createPool } from '#src/service/adapters/ldap/pool.ts'

describe('a pool of connections', () => {
  let opened: (Connection & { lose(): void })[]
  const open = async () => {
    let isOpen = true
    const end = () => {
      isOpen = false
    }
    const client = new Client({ url: 'ldap://127.0.0.1' })
    const connection = { client, isOpen: () => isOpen, close: end, lose: end }
    opened.push(connection)
    return connection
  }
  const pool = () => createPool(open, 2, 30)
  const never = () => new Promise<never>(() => undefined)
  beforeEach(() => {
    opened = []
  })

  it('keeps what it opened', async () => {
    const { use } = pool()
    for (let time = 0; time < 3; time++) await use(async () => undefined)
    expect(opened).toHaveLength(1)
  })

  it('lends each to one at a time, and opens no more than its size', async () => {
    const { use } = pool()
    const inUse = new Set<Client>()
    await Promise.all(
      Array.from({ length: 9 }, () =>
        use(async (client) => {
          expect(inUse).not.toContain(client)
          inUse.add(client)
          await Promise.resolve()
          inUse.delete(client)
        }),
      ),
    )
    expect(opened).toHaveLength(2)
  })

  it('makes nobody wait for ever, and serves the next as soon as one is free', async () => {
    const { use } = pool()
    void use(never)
    void use(never)
    await expect(use(async () => 'served')).rejects.toThrow('busy')
    const other = pool()
    void other.use(never)
    expect(await other.use(async () => 'served')).toBe('served')
  })

  it('lends no lost connection', async () => {
    const { use } = pool()
    await use(async () => undefined)
    opened[0]?.lose()
    await use(async () => undefined)
    expect(opened).toHaveLength(2)
  })

  it('keeps a connection over a refusal, and closes it over a silence', async () => {
    const { use } = pool()
    await expect(use(() => Promise.reject(new InvalidCredentialsError()))).rejects.toThrow()
    await use(async () => undefined)
    expect(opened).toHaveLength(1)
    await expect(use(() => Promise.reject(new Error('Operation timed out')))).rejects.toThrow()
    expect(opened[0]?.isOpen()).toBe(false)
    await use(async () => undefined)
    expect(opened).toHaveLength(2)
  })

  it('gives a turn back when nothing can be opened', async () => {
    const down = createPool(() => Promise.reject(new Error('down')), 1, 30)
    for (let time = 0; time < 3; time++) await expect(down.use(async () => undefined)).rejects.toThrow('down')
  })

  it('closes what is idle', async () => {
    const { use, close } = pool()
    await use(async () => undefined)
    close()
    expect(opened[0]?.isOpen()).toBe(false)
  })
})
