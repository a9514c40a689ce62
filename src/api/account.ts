import { Account } from '#src/contract/account.ts'
import { answer } from './client.ts'
import { CallError } from './problem.ts'
import type { Service } from './connect.ts'
import { privateData } from './session-news.ts'

/** Who is signed in, as the directory knows them; null when their password expired, and only changing it is possible. */
export const accountQuery = ({ client }: Pick<Service, 'client'>) => ({
  ...privateData,
  // An answer and not a failure: asked again, it must not take what is being typed off the screen.
  queryFn: () =>
    answer(client.account.$get(), Account).catch((error: unknown) => {
      if (error instanceof CallError && error.code === 'password-expired') return null
      throw error
    }),
})
