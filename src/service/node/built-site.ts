import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Academy } from '#src/academy/schema.ts'
import { listFiles } from '#src/hosting/files.ts'

/** The name of the demonstration's database, which stands in no other code (src/service/demo/keeping.ts). */
const DEMONSTRATION = 'alize-demonstration'
/** Names the académie in its title. */
const HOME = 'pages/fr/index.html'

/**
 * @param folder the built site
 * @throws Error a sentence, when it is not there, when it holds the demonstration, which plays the service in the browser
 * over fictitious people and asks this one nothing (ARC-02), or when it was built for another académie
 */
export function refuseUnfitSite(folder: string, { ofName }: Academy): void {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(
      `site: no page is built in ${folder}; a relative path begins where the service is started`,
    )
  const holds = (file: string, text: string) => readFileSync(join(folder, file), 'utf8').includes(text)
  const scripts = [...listFiles(folder)].filter((file) => file.endsWith('.js'))
  if (scripts.some((script) => holds(script, DEMONSTRATION)))
    throw new Error(`site: ${folder} holds the demonstration; build it with "npm run build:server"`)
  if (!existsSync(join(folder, HOME)) || !holds(HOME, `académie ${ofName}</title>`))
    throw new Error(`site: the page in ${folder} was built for another académie than "academy" names`)
}
