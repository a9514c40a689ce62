import * as z from 'zod/mini'
import { Telephone, Text, Words } from './schema-values.ts'

/** HH:MM on a 24-hour clock. */
const Hour = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))

/** Open from the first hour, closed at the second: [open, close). */
const Interval = z.tuple([Hour, Hour]).check(z.refine(([opens, closes]) => opens < closes))

const inOrder = (day: z.infer<typeof Interval>[]) =>
  day.every(([opens], index) => opens >= (day[index - 1]?.[1] ?? ''))

const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])

/** A site of the rectorat. */
export const Office = z.strictObject({
  /** What people call it, e.g. "Kerlys". */
  name: Text,
  /** Postal address, one line each. */
  address: z.array(Text).check(z.minLength(1)),
  /** Its own telephone, e.g. "0596 59 99 00". */
  telephone: z.optional(Telephone),
  /** Hours of public reception, not of telephones or IT, in the académie's time zone; a day left out is closed. */
  reception: z.partialRecord(Weekday, z.array(Interval).check(z.refine(inOrder))),
})
export type Reception = z.infer<typeof Office>['reception']

/** A day of each year: the same date, or so many days after Easter Sunday. */
export const Holiday = z.union([
  /** MM-DD, e.g. "05-22". */
  z.strictObject({
    name: Words,
    date: z.string().check(z.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
  }),
  /** In days, e.g. -2 for Good Friday. */
  z.strictObject({ name: Words, fromEaster: z.int() }),
])
export type Holiday = z.infer<typeof Holiday>
