import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '#src/hosting/files.ts'

/** The name of its database, which stands in no other code (src/service/demo/keeping.ts). */
const ITS_DATABASE = 'alize-demonstration'

/**
 * Nobody may take fictitious people for the académie's (ARC-02).
 * @param folder the built site
 * @throws Error when it holds the demonstration, which plays the service in the browser and asks this one nothing
 */
export function refuseDemonstration(folder: string): void {
  const scripts = [...listFiles(folder)].filter((file) => file.endsWith('.js'))
  if (scripts.some((file) => readFileSync(join(folder, file), 'utf8').includes(ITS_DATABASE)))
    throw new Error(`site: ${folder} holds the demonstration; build it with VITE_API=server`)
}
