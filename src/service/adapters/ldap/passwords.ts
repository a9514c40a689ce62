import {
  Attribute,
  Change,
  type Client,
  ConstraintViolationError,
  PasswordPolicyControl,
  PasswordPolicyError,
} from 'ldapts'
import type { PasswordOutcome, Person } from '../../ports.ts'
import { tryPassword } from './bind.ts'
import { textsOf } from './entry.ts'
import { modifyPassword } from './password-modify.ts'
import type { Found } from './people.ts'
import type { Pool } from './pool.ts'
import { type Attributes, policyAttributes } from './settings.ts'

/** What directories refuse by their password policy (draft-behera-ldap-password-policy 6.2). */
const outcomes = new Map<number | undefined, PasswordOutcome>([
  [PasswordPolicyError.PasswordInHistory, 'used-before'],
  [PasswordPolicyError.InsufficientPasswordQuality, 'too-weak'],
  [PasswordPolicyError.PasswordTooShort, 'too-weak'],
])

/** Writes passwords, and the attributes that go with them. @param own connections of the portal @param binds others */
export function createPasswords(own: Pool, binds: Pool, attributes: Attributes) {
  return {
    /**
     * Sets a password, and a state if one is given; in this order, so that what fails in between can be done again. Throws
     * for an account that is closed: a new password would lift an administrator's lock (seen on OpenLDAP).
     */
    async setPassword(
      { entry, person }: Found,
      password: string,
      { state, mayTry = true }: { state?: Person['state']; mayTry?: boolean | undefined } = {},
    ): Promise<PasswordOutcome> {
      if (person.state === 'disabled') throw new Error('a closed account gets no password')
      const policy = new PasswordPolicyControl()
      try {
        await own.use((client) => modifyPassword(client, entry.dn, password, policy))
      } catch (error) {
        if (!(error instanceof ConstraintViolationError)) throw error
        const reason = policy.value?.error
        const refused = outcomes.get(reason)
        // Somebody who asks again after an answer got lost: the history of passwords begins with the one in use.
        const mayBeInUse = mayTry && (refused === 'used-before' || reason === undefined)
        const isInUse =
          mayBeInUse && (await binds.use((client) => tryPassword(client, entry.dn, password))) === 'right'
        if (!isInUse && refused) return refused
        if (!isInUse) throw error
      }
      const mustChange = textsOf(entry, policyAttributes.mustChange).length > 0
      await own.use((client) =>
        replace(client, entry.dn, {
          ...(state && { [attributes.state]: [state] }),
          [attributes.numenPasswordAt]: [],
          ...(mustChange && { [policyAttributes.mustChange]: [] }),
        }),
      )
      return 'set'
    },
    removePassword: ({ entry }: Found, state: Person['state']): Promise<void> =>
      own.use((client) =>
        replace(client, entry.dn, {
          [attributes.state]: [state],
          [attributes.numenPasswordAt]: [],
          userPassword: [],
        }),
      ),
  }
}

/** One modification, all or nothing; no values: the attribute goes, if it was there (RFC 4511 4.6). */
const replace = (client: Client, dn: string, attributes: Record<string, string[]>) =>
  client.modify(
    dn,
    Object.entries(attributes).map(
      ([type, values]) => new Change({ operation: 'replace', modification: new Attribute({ type, values }) }),
    ),
  )
