import * as z from 'zod/mini'
import { languages } from '#src/contract/language.ts'

/** Any text that is not empty. */
export const Text = z.string().check(z.minLength(1))

/** The same words in the three languages. */
export const Words = z.record(z.enum(languages), Text)

/** A host name in lower case, e.g. "ac-martinique.fr". */
export const Domain = z.string().check(z.regex(/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/))

/** Where a link leads: https only, to a named host. */
export const Link = z.url({ protocol: /^https$/, hostname: z.regexes.domain })

/** Digits in groups, as it is dialled there, e.g. "0596 52 25 00". */
export const Telephone = z.string().check(z.regex(/^\+?\d[\d ]+\d$/))

/** IANA name, e.g. "America/Martinique". */
export const TimeZone = z.string().check(
  z.refine((timeZone) => {
    try {
      return new Intl.DateTimeFormat('fr', { timeZone }).resolvedOptions().timeZone !== ''
    } catch {
      return false
    }
  }),
)
