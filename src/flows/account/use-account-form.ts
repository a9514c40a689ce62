import type { FieldValues } from 'react-hook-form'
import type { Account } from '#src/contract/account.ts'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import { useAccountRefusal } from './refusals.tsx'
import { useEstablish } from './use-account.ts'

type Options<V extends FieldValues> = Parameters<typeof useServiceForm<V, Account>>[0]

/** A form that changes the account: its answer is the account as it now is. */
export function useAccountForm<V extends FieldValues>(options: Options<V>) {
  const establish = useEstablish()
  const refuse = useAccountRefusal()
  const form = useServiceForm<V, Account>({
    ...options,
    onDone(account, values) {
      establish.account(account)
      return options.onDone(account, values)
    },
    onRefused: (error, values) =>
      refuse(error, () => void form.submit()) || (options.onRefused?.(error, values) ?? false),
  })
  return form
}
