import * as z from 'zod/mini'
import { Domain, Link, Words } from './schema-values.ts'

const Server = z.strictObject({
  host: Domain,
  port: z.int().check(z.minimum(1), z.maximum(65_535)),
  /** Encrypted from the first byte, or after a plain greeting. */
  security: z.enum(['SSL/TLS', 'STARTTLS']),
})

/** What a mail program is told. */
export const Mail = z.strictObject({
  imap: Server,
  smtp: Server,
  /** What both servers take as user name: "jsairien", or the whole academic address. */
  userName: z.enum(['uid', 'address']),
})

/** A service one may go on to after signing in: exact origin, and the beginning of the path (BRW-05). */
export const Service = z.strictObject({
  name: Words,
  /** e.g. "https://webmail.example.org", without a path. */
  origin: Link.check(z.refine((url) => new URL(url).origin === url)),
  /** Whole segments, e.g. "/SOGo/"; "/" for the whole site. */
  pathPrefix: z.string().check(z.regex(/^\/(?:[\w.~-]+\/)*$/)),
})

export const Forwarding = z.strictObject({
  /** "discouraged": the risks must be accepted first. "forbidden": a forward can only be removed. */
  policy: z.enum(['allowed', 'discouraged', 'forbidden']),
  /** Whether a copy must stay in the academic mailbox. */
  keepCopyLocked: z.boolean(),
  /** How long a forward lasts unless it is renewed, in months. */
  maxMonths: z.int().check(z.minimum(1), z.maximum(12)),
  /** Domains nothing may be forwarded to, e.g. providers of throw-away addresses. */
  refusedDomains: z.array(Domain),
})

/** What replaces `mail` and `links.webmail` from a day on. */
export const Migration = z.strictObject({
  /** First day of the new servers, in the académie's time zone: YYYY-MM-DD. */
  effectiveFrom: z.iso.date(),
  mail: Mail,
  webmail: Link,
})
