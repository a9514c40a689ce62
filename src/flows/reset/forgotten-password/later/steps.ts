import { CodeStep } from '../code-step.tsx'
import { DoneStep } from '../done-step.tsx'
import { PasswordStep } from '../password-step.tsx'

/** The steps after the first, as one part to fetch. */
export const laterSteps = { CodeStep, DoneStep, PasswordStep }
