import { emailFault, inDomain } from './email.ts'

interface Policy {
  address: string
  ownDomains: readonly string[]
  refusedDomains: readonly string[]
}

export function forwardFault(typed: string, { ownDomains }: Policy) {
  return emailFault(typed) ?? (ownDomains.some((own) => inDomain(typed, own)) ? 'email-academic' : undefined)
}
