import { expect, it } from 'vitest'
import { dateAndHour } from '#src/i18n/dates.ts'

const at = (time: string) => Date.parse(`2026-11-23T${time}:00-04:00`)

it.each([
  ['fr', '12:07', 'lundi 23 novembre 2026 à 12:07'],
  ['en', '12:07', 'Monday, 23 November 2026 at 12:07'],
  ['es', '12:07', 'lunes, 23 de noviembre de 2026 a las 12:07'],
  ['es', '01:30', 'lunes, 23 de noviembre de 2026 a la 1:30'],
] as const)('a reader in %s reads %s as people write it: %s', (language, time, written) => {
  expect(dateAndHour(language, at(time), 'America/Martinique')).toBe(written)
})
