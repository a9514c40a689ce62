import { destinationFault, normaliseForward } from '#src/rules/forward-to.ts'
import { blank, required, typed } from './fields.ts'
import { refusal } from './problem.ts'

/** Where a forward leads, in both forms; the académie's policy is a matter for `forwardFault`, which is told of it. */
export const ForwardTo = typed((text) => {
  if (blank(text)) return required
  const fault = destinationFault(text)
  return fault ? { refused: refusal(fault) } : { value: normaliseForward(text) }
}, 400)
