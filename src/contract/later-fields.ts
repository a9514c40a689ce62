import { readCode } from '#src/rules/codes.ts'
import { normaliseMobile } from '#src/rules/mobile.ts'
import { passwordFault, preparePassword } from '#src/rules/passwords.ts'
import { blank, required, typed } from './fields.ts'
import { refusal } from './problem.ts'

/** The fields that nobody is asked for first: apart, so that a first step is there without their rules. */

/** A 6-digit code, or a 10-character manager code. */
export const Code = typed((text) => {
  if (blank(text)) return required
  const code = readCode(text)
  return code ? { value: code } : { refused: refusal('code-format') }
})

/** The 10-character code that an alert carries. */
export const UndoCode = typed((text) => {
  if (blank(text)) return required
  const code = readCode(text)
  return code?.kind === 'manager-code' ? { value: code.value } : { refused: refusal('undo-code-format') }
})

/** A mobile number, to E.164. */
export const Mobile = typed((text) => {
  if (blank(text)) return required
  const mobile = normaliseMobile(text, { country: 'FR' })
  return mobile ? { value: mobile } : { refused: refusal('mobile-format') }
})

/** A new password: the cheap rules, those a page can say while one types (PWD-01, PWD-06). */
export const NewPassword = typed((text) => {
  if (text === '') return required
  const prepared = preparePassword(text)
  if ('fault' in prepared) return { refused: refusal(prepared.fault) }
  const fault = passwordFault(prepared.password, [])
  return fault ? { refused: refusal(fault.code, fault.detail) } : { value: prepared.password }
}, 2_000_000)
