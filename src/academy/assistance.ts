import type { Language } from '#src/contract/language.ts'

/**
 * Whom one may call, to be read after "Appelez", "Call", "Llame". An académie that has not given its telephone is
 * named without a number.
 */
export const assistance: Record<Language, (telephone: string | undefined) => string> = {
  fr: (telephone) => (telephone ? `le rectorat au ${telephone}` : 'le rectorat de votre académie'),
  en: (telephone) =>
    telephone ? `the rectorat (head office) on ${telephone}` : 'the rectorat (head office) of your académie',
  es: (telephone) =>
    telephone ? `al rectorat (la sede) al ${telephone}` : 'al rectorat (la sede) de su académie',
}
