import * as z from 'zod/mini'
import { academyNames, listed } from './list.ts'
import { martinique } from './martinique.ts'
import { Academy } from './schema.ts'

/** The académies whose teams have filled in a file of their own. */
const filledIn = { martinique }

/** Every académie that can be served, by the name the setting takes. */
export const academies: ReadonlyMap<string, Academy> = new Map<string, Academy>([
  ...academyNames.map((name) => [name, listed(name)] as const),
  ...Object.entries(filledIn),
])

/**
 * The académie the setting VITE_ACADEMY names, checked against the schema. For the build and for servers: a page has
 * academy.ts.
 * @throws Error a sentence that lists the names, when there is none of this name; or what the schema refuses in it
 */
export function chooseAcademy(name = 'martinique'): Academy {
  const academy = academies.get(name)
  if (!academy)
    throw new Error(
      `VITE_ACADEMY is "${name}", which names no académie. Known: ${[...academies.keys()].join(', ')}.`,
    )
  const checked = Academy.safeParse(academy)
  if (!checked.success) throw new Error(`The académie "${name}":\n${z.prettifyError(checked.error)}`)
  return checked.data
}
