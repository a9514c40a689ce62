import * as z from 'zod'
import { usual } from '../adapters/ldap/settings.ts'
import { Count, must, object, Port, Text, Url } from './config-values.ts'

/** A file of certificates, PEM, of the authorities that may have signed the server's; those Node knows by default. */
const Authorities = Text.exactOptional()
const Account = object({ user: Text, password: Text })

/** Each attribute has its usual name unless it is given another. */
const named = <Name extends string>(names: Record<Name, string>) =>
  Object.fromEntries(
    Object.entries<string>(names).map(([what, name]) => [what, Text.default(name)]),
  ) as Record<Name, z.ZodDefault<z.ZodString>>

/** What the adapters are told. What each setting means stands with theirs. */
export const Directory = object({
  url: Url('ldaps:', 'ldap:'),
  ca: Authorities,
  account: object({ dn: Text, password: Text }),
  nobody: Text,
  base: Text,
  objectClass: Text.default(usual.objectClass),
  attributes: object(named(usual.attributes)).prefault({}),
  staff: z
    .record(z.string(), z.enum(['teaching', 'administrative', 'other']), must('be an object'))
    .default({}),
  passwordMaxAge: Count.exactOptional(),
  lockout: Count.exactOptional(),
  connections: Count.default(usual.connections),
  timeout: Count.default(usual.timeout),
})

export const Sieve = object({
  host: Text,
  port: Port.default(4190),
  ca: Authorities,
  account: Account,
  timeout: Count.default(5000),
})

export const Smtp = object({
  host: Text,
  port: Port.default(587),
  security: z.enum(['tls', 'starttls', 'none'], must('be "tls", "starttls" or "none"')).default('starttls'),
  ca: Authorities,
  account: Account.exactOptional(),
  from: object({ name: Text, address: z.email(must('be an e-mail address')) }),
  nameServers: z.array(Text, must('be a list')).exactOptional(),
  timeout: Count.default(10_000),
})

export const Sms = object({
  url: Url('https:', 'http:'),
  token: Text,
  timeout: Count.default(10_000),
})
