import { expect, it } from 'vitest'
import { chooseAcademy } from '#src/academy/choose.ts'
import { mailFor } from '#src/academy/mail-for.ts'
import { martinique } from '#src/academy/martinique.ts'
import { Academy } from '#src/academy/schema.ts'
import { civilDate } from '#src/rules/civil-date.ts'

const migration = {
  effectiveFrom: '2027-01-15',
  mail: {
    imap: { host: 'imap.example.org', port: 993, security: 'SSL/TLS' as const },
    smtp: { host: 'smtp.example.org', port: 465, security: 'SSL/TLS' as const },
    userName: 'address' as const,
  },
  webmail: 'https://webmail.example.org/',
}
const dated: Academy = Academy.parse({ ...martinique, migration })
const before = { mail: martinique.mail, webmail: martinique.links.webmail, upcoming: migration }
const after = { mail: migration.mail, webmail: migration.webmail, upcoming: undefined }

it.each([
  ['2027-01-14T23:59:59.999-04:00', before],
  ['2027-01-15T00:00:00-04:00', after],
  // Already the 15th in Paris, and in UTC; not yet in Martinique.
  ['2027-01-15T00:30:00+01:00', before],
  ['2027-01-15T03:59:59Z', before],
  ['2027-01-15T04:00:00Z', after],
  ['2031-06-01T00:00:00Z', after],
])('at %s the servers are those of that moment, in the académie’s time zone', (instant, expected) => {
  expect(mailFor(dated, civilDate(Date.parse(instant), dated.timeZone))).toEqual(expected)
})

it('announces nothing where nothing is dated, as in Martinique today', () => {
  expect(mailFor(martinique, '2099-12-31')).toEqual({ ...before, upcoming: undefined })
})

it('has servers from their day on where none were given before', () => {
  const creteil = { ...chooseAcademy('creteil'), migration }
  expect(mailFor(creteil, '2027-01-14')).toEqual({ mail: undefined, webmail: undefined, upcoming: migration })
  expect(mailFor(creteil, '2027-01-15')).toEqual(after)
})
