import { CodeStep } from '../code-step.tsx'
import { ContactStep } from '../contact-step.tsx'
import { DoneStep } from '../done-step.tsx'
import { PasswordStep } from '../password-step.tsx'
import { RefusedNotice } from './refused-notice.tsx'

/** The steps after the first, and what the first may be answered with, as one part to fetch. */
export const laterSteps = { CodeStep, ContactStep, DoneStep, PasswordStep, RefusedNotice }
