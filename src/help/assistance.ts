import { academy } from '#src/academy/academy.ts'
import { assistance } from '#src/academy/assistance.ts'
import { useLanguage } from '#src/i18n/language.tsx'

/** The académie's telephone, whose groups of digits stay on one line. */
export const telephone = academy.telephone?.replaceAll(' ', '\u00a0')

/** Whom to call, to be read after "Appelez", "Call", "Llame". */
export function useAssistance(): string {
  return assistance[useLanguage().language](telephone)
}
