import type { Entry, Filter } from 'ldapts'
import type { Person, Ports } from '../../ports.ts'
import { readPerson } from './person.ts'
import type { Pool } from './pool.ts'
import { MOST_FOUND, search } from './search.ts'
import type { LdapSettings } from './settings.ts'

/** Somebody as the directory knows them, with the entry they were read from. */
export interface Found {
  entry: Entry
  person: Person
}

/** The time, and where operators hear of what is wrong in their directory. */
export type Surroundings = Pick<Ports, 'clock' | 'report'>

/** What is found by searching, and what is wrong with it told to the operators: never whose it is, but by its DN. */
export interface People {
  all(filter: Filter, matches: (found: Found) => boolean): Promise<Found[]>
  /** Undefined also when there are several: nobody knows then which is meant. */
  one(filter: Filter, matches: (found: Found) => boolean): Promise<Found | undefined>
}

export function createPeople(pool: Pool, settings: LdapSettings, { clock, report }: Surroundings): People {
  const all: People['all'] = async (filter, matches) => {
    const entries = await pool.use((client) => search(client, settings, filter))
    if (entries.length >= MOST_FOUND) {
      report(new Error(`the directory finds ${entries.length} entries or more where few are expected`))
      return []
    }
    return entries.flatMap((entry) => read(entry)).filter(matches)
  }
  const read = (entry: Entry): Found[] => {
    const person = readPerson(entry, settings, clock.now())
    if (!('lacks' in person)) return [{ entry, person }]
    report(new Error(`${entry.dn} has no valid ${settings.attributes[person.lacks]}: nobody can use it`))
    return []
  }
  return {
    all,
    async one(filter, matches) {
      const [found, ...others] = await all(filter, matches)
      if (!others.length) return found
      report(
        new Error(
          `one person expected, several found: ${[found, ...others].map((each) => each?.entry.dn).join(' · ')}`,
        ),
      )
      return undefined
    },
  }
}
