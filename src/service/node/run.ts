import { chooseAcademy } from '#src/academy/choose.ts'
import type { Academy } from '#src/academy/schema.ts'
import { startNode, type Outside } from '../node.ts'
import { refuseUnfitSite } from './built-site.ts'
import type { Config } from './config-schema.ts'
import { readConfig } from './config.ts'

/**
 * Runs the service until SIGTERM or SIGINT, then ends what has begun. A configuration that cannot be used is told on the
 * standard error, as is anything else that keeps it from starting, and the process ends with 1.
 * @param file path of alize.json
 */
export async function runNode(
  file: string,
  open: (config: Config, academy: Academy) => Promise<Outside>,
): Promise<void> {
  try {
    const config = readConfig(file, process.env)
    const academy = chooseAcademy(config.academy)
    if (config.production) refuseUnfitSite(config.site, academy)
    const service = await startNode(config, academy, await open(config, academy))
    const stop = () => {
      // A second signal ends the process at once.
      for (const signal of SIGNALS) process.off(signal, stop)
      void service.stop().then(() => process.exit(0))
    }
    for (const signal of SIGNALS) process.on(signal, stop)
    console.error(`Alizé listens on ${config.listen.host}, port ${service.port}, for ${config.publicUrl}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    // At once: what was opened before it went wrong would keep the process alive.
    process.exit(1)
  }
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const
