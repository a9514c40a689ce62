import { isPersonName } from '#src/rules/names.ts'
import { blank, required, typed } from './fields.ts'
import { refusal, type FieldRefusal } from './problem.ts'

/** The fields of forms that somebody reads at the other end, where names are kept as they are written. */

export const PersonName = typed((text) => {
  const name = text.trim()
  if (name === '') return required
  return isPersonName(name) ? { value: name } : { refused: refusal('name-characters') }
}, 60)

/** A text that may be left out, or must be right. */
export const optional = (read: (text: string) => string | undefined, fault: FieldRefusal) =>
  typed((text): { value: string | undefined } | { refused: FieldRefusal } => {
    if (blank(text)) return { value: undefined }
    const value = read(text)
    return value === undefined ? { refused: fault } : { value }
  })
