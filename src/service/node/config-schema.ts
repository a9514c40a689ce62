import * as z from 'zod'
import { academies } from '#src/academy/choose.ts'
import { isNetwork } from './addresses.ts'
import { Directory, Sieve, Smtp, Sms } from './config-servers.ts'
import { Count, must, object, Port, Text, Url } from './config-values.ts'

const Network = z
  .string(must('be a text'))
  .refine(isNetwork, 'must be an address, or a network like "10.1.0.0/16"')
/** Where people reach the portal: an origin alone, for it lives in no folder of another site. */
const PublicUrl = Text.transform((text) => text.replace(/\/$/, '')).refine(
  (text) => /^https?:/.test(text) && URL.parse(text)?.origin === text,
  'must be like "https://compte.example.fr", with nothing after the name',
)

const KEY_BYTES = 32
/** 32 random bytes are never all but the same: what has fewer was typed by hand, or copied from an example. */
const LEAST_VARIED = 16
/** As `openssl rand -base64 32` writes it. */
const Key = z
  .string(must('be a text'))
  .refine((text) => /^[A-Za-z0-9+/]+={0,2}$/.test(text), 'must be base64')
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
  .refine((key) => key.length >= KEY_BYTES, `must have at least ${KEY_BYTES} bytes`)
export const isMadeByHand = (key: Uint8Array) => new Set(key).size < LEAST_VARIED

/** Everything of one installation. What has no default must be there. */
export const Config = object({
  publicUrl: PublicUrl,
  keys: object({ hashing: Key, files: Key }),
  store: z.union(
    [z.strictObject({ sqlite: Text }), z.strictObject({ postgres: Url('postgres:', 'postgresql:') })],
    must('be { "sqlite": "file" } or { "postgres": "postgres://…" }'),
  ),
  directory: Directory,
  sieve: Sieve,
  smtp: Smtp,
  sms: Sms,
  /** Refuses to start with what is only good enough to develop. */
  production: z.boolean(must('be true or false')).default(true),
  /** The one the page was built for (docs/academies.md). */
  academy: Text.refine((name) => academies.has(name), `must be one of ${[...academies.keys()].join(', ')}`),
  listen: object({ host: Text.default('127.0.0.1'), port: Port.default(8080) }).prefault({}),
  /** Folder of the built portal. */
  site: Text.default('dist'),
  /** Where TLS ends. Only these are believed about whom they speak for. */
  trustedProxies: z.array(Network, must('be a list')).default([]),
  /** Who may read /metrics besides this machine. */
  operators: z.array(Network, must('be a list')).default([]),
  /** A file of one line for each security event; without it they go to the standard output. */
  auditLog: Text.optional(),
  /** The portal is closed for maintenance while this file is there. */
  maintenanceFile: Text.optional(),
  limits: object({
    /** Requests in hand at once; whoever comes then is asked to come back. */
    inHand: Count.default(200),
    /** … of one network, such as a school's: whoever sends too many must not keep the others out. */
    inHandOfOne: Count.default(50),
    /** Bytes of a request's headers. */
    headerBytes: Count.default(8192),
    /** Milliseconds until a request's headers must have arrived. */
    headers: Count.default(10_000),
    /** … and all of it: 10 MB from a slow telephone. */
    request: Count.default(120_000),
    /** Milliseconds of silence on a connection. */
    idle: Count.default(60_000),
    /** Milliseconds that requests have to end in when the service stops. */
    stop: Count.default(15_000),
  }).prefault({}),
})
export type Config = z.infer<typeof Config>
