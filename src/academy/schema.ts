import * as z from 'zod/mini'
import { Forwarding, Mail, Migration, Service } from './schema-mail.ts'
import { Holiday, Office } from './schema-office.ts'
import { Domain, Link, Telephone, Text, TimeZone } from './schema-values.ts'

/**
 * Everything that differs from one académie to the next. Nothing of it stands in code: an IT team fills in one
 * such file (docs/academies.md). What is not known is left out, and what it serves stays off.
 */
export const Academy = z.strictObject({
  /** Two-digit code of the ministry, e.g. "31". */
  code: z.string().check(z.regex(/^\d\d$/)),
  /** Its name alone, e.g. "Aix-Marseille". */
  name: Text,
  /** How the name reads in a French sentence after "académie": "de Martinique", "d’Aix-Marseille". */
  ofName: z.string().check(z.regex(/^(?:de |d’)\S/)),
  /** Domain of the academic addresses, e.g. "ac-martinique.fr". */
  domain: Domain,
  /** Further domains of its own, refused as rescue contact: that mailbox is what will be locked one day. */
  ownDomains: z.array(Domain),
  /** First three characters of its schools' UAI codes, e.g. "972"; empty when not known. */
  uaiPrefixes: z.array(z.string().check(z.regex(/^\d{3}$/))),
  /** IANA time zone, which opening hours and dates on receipts are told in. */
  timeZone: TimeZone,
  /** The telephone that answers when nothing else does, as it is dialled there, e.g. "0596 52 25 00". */
  telephone: z.optional(Telephone),
  /** HR mailboxes by staff category; a category without one is sent to the telephone. */
  managers: z.strictObject({
    teaching: z.optional(z.email()),
    administrative: z.optional(z.email()),
    other: z.optional(z.email()),
  }),
  /** Mailbox that hears of each report; where there is none, the help desk reads them by itself. */
  helpDesk: z.optional(z.email()),
  /** Where people are received, the main site first; empty when not known. */
  offices: z.array(Office),
  /** Public holidays beside the eleven of Code du travail L3133-1. */
  holidays: z.array(Holiday),
  /** Days on which custom closes offices in some years: shown as "to be confirmed". */
  uncertainDays: z.array(Holiday),
  /** Servers for a mail program. */
  mail: z.optional(Mail),
  /** Services opened from the home page. */
  links: z.strictObject({ webmail: z.optional(Link), iprof: z.optional(Link), magistere: z.optional(Link) }),
  /** The only destinations that `/connexion?service=` continues to. */
  services: z.array(Service),
  /** Copying mail to a private mailbox. */
  forwarding: z.optional(Forwarding),
  /** What an activation must prove besides NUMEN and birth date when HR knows no private contact. */
  activation: z.strictObject({ proof: z.enum(['numen', 'manager-code']) }),
  /** New mail servers from a date on (the national mail migration). */
  migration: z.optional(Migration),
})
export type Academy = z.infer<typeof Academy>
export type StaffCategory = keyof Academy['managers']
