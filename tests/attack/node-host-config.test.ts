import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from '#src/service/node/config.ts'
import { messaging, randomKey } from '#tests/support/node-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'alize-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const good = {
  academy: 'martinique',
  publicUrl: 'https://compte.ac-martinique.example',
  trustedProxies: ['127.0.0.1'],
  keys: { hashing: randomKey(), files: randomKey() },
  store: { sqlite: '/var/lib/alize/alize.db' },
  directory: {
    url: 'ldaps://directory.example',
    account: { dn: 'cn=alize', password: 'pass-of-the-directory' },
    nobody: 'cn=nobody',
    base: 'ou=people',
  },
  ...messaging,
}

function read(content: unknown, { mode = 0o640, environment = {} } = {}) {
  const file = join(folder, 'alize.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  chmodSync(file, mode)
  return readConfig(file, environment)
}
/** What is said of it, without the file's name. */
function faultsOf(content: unknown, options?: Parameters<typeof read>[1]): string[] {
  try {
    read(content, options)
  } catch (error) {
    return String(error).split('\n- ').slice(1)
  }
  return []
}

describe('a configuration', () => {
  it('that is not JSON is told of by the place, and not by what stands there', () => {
    expect(faultsOf('{\n  "keys": "secret",\n}')).toEqual(['it is not JSON: look at line 3 column 1'])
    expect(faultsOf('')).toEqual(['it is not JSON'])
  })

  it('needs little, and fills in the rest', () => {
    expect(read(good)).toMatchObject({
      production: true,
      academy: 'martinique',
      listen: { host: '127.0.0.1', port: 8080 },
      limits: { inHand: 200, headerBytes: 8192 },
    })
  })

  it('may leave any text to the environment, a password or a key', () => {
    const key = randomKey()
    const config = read(
      {
        ...good,
        keys: { ...good.keys, hashing: { environment: 'ALIZE_KEY' } },
        directory: {
          ...good.directory,
          account: { dn: 'cn=alize', password: { environment: 'LDAP_PASSWORD' } },
        },
      },
      { environment: { ALIZE_KEY: key, LDAP_PASSWORD: 'secret' } },
    )
    expect(Buffer.from(config.keys.hashing).toString('base64')).toBe(key)
    expect(config.directory.account.password).toBe('secret')
  })

  it('is refused with every fault at once, each with its place', () => {
    const { store: _missing, ...others } = good
    const bad = {
      ...others,
      publicUrl: 'http://compte.example/portail',
      throttles: false,
      keys: { hashing: 'short', files: { environment: 'NOT_SET' } },
      trustedProxies: ['10.0.0.0/33', 'everybody'],
      directory: { ...good.directory, url: 'http://directory', attributs: {} },
      limits: { inHand: 0 },
      listen: 8080,
    }
    expect(faultsOf(bad, { mode: 0o644 }).sort()).toEqual([
      'directory.attributs: no such setting',
      'directory.url: must begin with ldaps:// or ldap://',
      'keys.files: the environment variable NOT_SET is not set',
      'keys.hashing: must have at least 32 bytes',
      'limits.inHand: must be at least 1',
      'listen: must be an object',
      'publicUrl: must be like "https://compte.example.fr", with nothing after the name',
      'store: is missing',
      'the file: everybody on this machine may read it; "chmod 640" it in production',
      'throttles: no such setting',
      'trustedProxies.0: must be an address, or a network like "10.1.0.0/16"',
      'trustedProxies.1: must be an address, or a network like "10.1.0.0/16"',
    ])
  })

  it.each([
    ['half a file', '{"keys":{"hashing":"c2VjcmV0'],
    ['a list', '[]'],
    ['nothing', ''],
    ['null', 'null'],
  ])('is refused in a sentence, quoting nothing, when it is %s', (_what, content) => {
    const faults = faultsOf(content)
    expect(faults).not.toEqual([])
    expect(faults.join()).not.toContain('c2Vj')
  })

  it('quotes no secret when it names a fault', () => {
    const bad = { ...good, keys: { hashing: 'my-own-passphrase', files: 'bXktb3duLXBhc3NwaHJhc2U=' } }
    expect(faultsOf(bad)).toHaveLength(2)
    expect(faultsOf(bad).join()).not.toMatch(/passphrase|bXkt/)
  })
})

describe('what would be told in plain sight', () => {
  const smtp = { ...messaging.smtp, security: 'none' }
  it.each([
    ['mail for another machine', 'smtp.security', { smtp }],
    [
      'a password of the relay',
      'smtp.account',
      { smtp: { ...smtp, host: '::1', account: messaging.sieve.account } },
    ],
    ['an SMS for another machine', 'sms.url', { sms: { ...messaging.sms, url: 'http://sms.example' } }],
  ])('is refused: %s', (_what, place, change) => {
    const faults = faultsOf({ ...good, ...change })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(new RegExp(`^${place}: `))
  })

  it('may stay on this machine', () => {
    const sms = { ...messaging.sms, url: 'http://127.0.0.1:9000/sms' }
    expect(faultsOf({ ...good, smtp: { ...smtp, host: 'localhost' }, sms })).toEqual([])
  })
})

describe('in production', () => {
  const byHand = (text: string) => Buffer.from(text.padEnd(32, text)).toString('base64')

  it.each([
    ['publicUrl', { publicUrl: 'http://compte.example' }],
    ['keys.hashing', { keys: { ...good.keys, hashing: byHand('change-me') } }],
    ['keys.files', { keys: { ...good.keys, files: byHand('\0') } }],
    ['keys', { keys: { hashing: good.keys.hashing, files: good.keys.hashing } }],
    ['store.sqlite', { store: { sqlite: ':memory:' } }],
    ['trustedProxies', { trustedProxies: [] }],
  ])('refuses to start with such a %s', (place, change) => {
    const faults = faultsOf({ ...good, ...change })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(new RegExp(`^${place}: `))
  })

  it('refuses to start from a file that everybody may read', () => {
    expect(faultsOf(good, { mode: 0o644 })).toHaveLength(1)
    expect(faultsOf(good, { mode: 0o640 })).toEqual([])
  })

  it('is what is meant unless something else is said', () => {
    const local = { ...good, publicUrl: 'http://localhost:8080', trustedProxies: [] }
    expect(faultsOf(local)).toHaveLength(1)
    expect(faultsOf({ ...local, production: false }, { mode: 0o644 })).toEqual([])
  })
})
