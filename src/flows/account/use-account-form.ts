import type { FieldValues } from 'react-hook-form'
import type { Account } from '#src/contract/account.ts'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import { useAccountRefusal } from './refusals.tsx'
import { useEstablish } from './use-account.ts'

type Options<V extends FieldValues, R> = Parameters<typeof useServiceForm<V, R>>[0]

/** A form for whoever is signed in: it asks for the password again where its change needs it, and is then sent. */
export function usePrivateForm<V extends FieldValues, R>(options: Options<V, R>) {
  const refuse = useAccountRefusal()
  const form = useServiceForm<V, R>({
    ...options,
    onRefused: (error, values) =>
      refuse(error, () => void form.submit()) || (options.onRefused?.(error, values) ?? false),
  })
  return form
}

/** A form that changes the account: its answer is the account as it now is. */
export function useAccountForm<V extends FieldValues>(options: Options<V, Account>) {
  const establish = useEstablish()
  return usePrivateForm<V, Account>({
    ...options,
    onDone(account, values) {
      establish.account(account)
      return options.onDone(account, values)
    },
  })
}
