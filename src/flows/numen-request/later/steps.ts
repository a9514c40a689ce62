import { AppointmentStep } from '../appointment-step.tsx'
import { CopyStep } from '../copy-step.tsx'
import { ReceiptStep } from '../receipt-step.tsx'

/** The steps after the first, as one part to fetch. */
export const laterSteps = { AppointmentStep, CopyStep, ReceiptStep }
