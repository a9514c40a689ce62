import { readFileSync, statSync } from 'node:fs'
import type * as z from 'zod'
import { Config, isMadeByHand } from './config-schema.ts'

/** Readable by everybody on the machine (inode(7)). */
const WORLD_READABLE = 0o004

type Raw = Record<string, unknown>

/** Everything that is wrong with a configuration, one fault a line. */
class BadConfiguration extends Error {
  constructor(file: string, faults: readonly string[]) {
    super(`${file} cannot be used:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
    this.name = 'BadConfiguration'
  }
}

/**
 * Reads the one file the service is configured by. Wherever a text may stand, so may `{ "environment": "NAME" }`: what that
 * variable holds is read in its place.
 * @throws BadConfiguration names every fault at once, each with its place, and quotes no value
 */
export function readConfig(file: string, environment: NodeJS.ProcessEnv): Config {
  const faults: string[] = []
  const raw = filledIn(readJson(file), environment, [], faults)
  const parsed = Config.safeParse(raw)
  const unset = new Set(faults.map((fault) => fault.replace(/:.*/s, '')))
  if (!parsed.success)
    faults.push(
      ...parsed.error.issues.flatMap(sentences).filter((fault) => !unset.has(fault.replace(/:.*/s, ''))),
    )
  if (isObject(raw))
    faults.push(...unfit(raw), ...(raw['production'] === false ? [] : unfitForProduction(raw, file)))
  if (!parsed.success || faults.length > 0) throw new BadConfiguration(file, faults)
  return parsed.data
}

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new BadConfiguration(file, ['it cannot be read: is it there, and may this user read it?'])
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    // The parser's own words quote what it stumbled over, which may be a secret; where it stands may be told.
    const place = /line \d+ column \d+/.exec(String(error))?.[0]
    throw new BadConfiguration(file, [`it is not JSON${place === undefined ? '' : `: look at ${place}`}`])
  }
}

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same, with what the named environment variables hold in their place. */
function filledIn(value: unknown, environment: NodeJS.ProcessEnv, path: string[], faults: string[]): unknown {
  if (!isObject(value)) return value
  const { environment: name, ...others } = value
  if (typeof name !== 'string' || Object.keys(others).length > 0)
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, filledIn(part, environment, [...path, key], faults)]),
    )
  const held = environment[name]
  if (!held) faults.push(`${path.join('.')}: the environment variable ${name} is not set`)
  return held
}

const sentences = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => `${[...issue.path, key].join('.')}: no such setting`)
    : [`${issue.path.join('.') || 'the file'}: ${issue.message}`]

/** What only shows between two settings. They are looked at one by one, so that another fault hides none of these. */
function unfit(raw: Raw): string[] {
  const { publicUrl, trustedProxies, smtp, sms } = readable(raw)
  const faults: string[] = []
  if (publicUrl?.startsWith('https:') && trustedProxies?.length === 0)
    faults.push(
      'trustedProxies: must name the proxy that speaks TLS for an https publicUrl, or nobody gets in',
    )
  if (smtp?.security === 'none' && !isThisMachine(smtp.host))
    faults.push('smtp.security: must be "starttls" or "tls" for another machine')
  if (smtp?.security === 'none' && smtp.account)
    faults.push('smtp.account: is never told without TLS; set smtp.security')
  if (sms && /^http:/.test(sms.url) && !isThisMachine(new URL(sms.url).hostname))
    faults.push('sms.url: must begin with https:// for another machine')
  return faults
}

const isThisMachine = (host: string) => /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/.test(host)

function unfitForProduction(raw: Raw, file: string): string[] {
  const { publicUrl, keys, store } = readable(raw)
  const faults: string[] = []
  if (publicUrl?.startsWith('http:')) faults.push('publicUrl: must be https in production')
  for (const [name, key] of Object.entries(keys ?? {}))
    if (isMadeByHand(key)) faults.push(`keys.${name}: is not random; make one with "openssl rand -base64 32"`)
  if (keys && Buffer.compare(keys.hashing, keys.files) === 0) faults.push('keys: must be two different keys')
  if (store && 'sqlite' in store && store.sqlite === ':memory:')
    faults.push('store.sqlite: must be a file in production')
  if ((statSync(file).mode & WORLD_READABLE) !== 0)
    faults.push('the file: everybody on this machine may read it; "chmod 640" it in production')
  return faults
}

/** Those settings that can be understood. */
const readable = (raw: Raw) => {
  const { shape } = Config
  return {
    publicUrl: shape.publicUrl.safeParse(raw['publicUrl']).data,
    trustedProxies: shape.trustedProxies.safeParse(raw['trustedProxies']).data,
    keys: shape.keys.safeParse(raw['keys']).data,
    store: shape.store.safeParse(raw['store']).data,
    smtp: shape.smtp.safeParse(raw['smtp']).data,
    sms: shape.sms.safeParse(raw['sms']).data,
  }
}
