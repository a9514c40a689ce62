import { inDomain } from '#src/rules/email.ts'
import type { Ports } from './ports.ts'
import { refuseField } from './refusal.ts'

/**
 * Refuses an address of the académie: that mailbox is what will be locked one day. To be asked once it is known that this
 * visitor may send one at all: the answer is kept for a day (`once`), and nobody fills the store from outside.
 */
export function refuseAcademic({ academy: { domain, ownDomains } }: Ports, email: string): void {
  if ([domain, ...ownDomains].some((own) => inDomain(email, own)))
    throw refuseField('email', 'email-academic')
}
