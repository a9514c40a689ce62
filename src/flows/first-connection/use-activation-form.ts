import type { FieldValues } from 'react-hook-form'
import type { Activation } from '#src/contract/activation.ts'
import { useFlowForm, type FlowForm } from '#src/wizard/use-flow-form.ts'
import { useActivation } from './activation.tsx'

export const useActivationForm = <V extends FieldValues>(options: FlowForm<V, Activation>) =>
  useFlowForm<V, Activation>(useActivation(), options)
