import { AndFilter, type Client, type Entry, EqualityFilter, type Filter, OrFilter } from 'ldapts'
import { type LdapSettings, policyAttributes } from './settings.ts'

/** More than anybody shares a contact with. An answer that long is not to be trusted to be whole. */
export const MOST_FOUND = 20

/** An attribute, by the name it has there, and one value: the library writes it as data, never as a filter's text. */
export const equals = (attribute: string, value: string): Filter => new EqualityFilter({ attribute, value })
export const either = (filters: Filter[]): Filter => new OrFilter({ filters })

/**
 * The people whom a filter finds, at most MOST_FOUND, never what is only referred to: referrals are not followed,
 * aliases are not dereferenced. A directory compares more loosely than we do (accents, spaces, letters that look alike):
 * compare again.
 */
export async function search(client: Client, settings: LdapSettings, filter: Filter): Promise<Entry[]> {
  const { searchEntries } = await client.search(settings.base, {
    filter: new AndFilter({ filters: [equals('objectClass', settings.objectClass), filter] }),
    attributes: Object.values({ ...settings.attributes, ...policyAttributes }),
    sizeLimit: MOST_FOUND,
    timeLimit: Math.ceil(settings.timeout / 1000),
  })
  return searchEntries
}
