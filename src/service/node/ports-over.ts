import { existsSync } from 'node:fs'
import type { Academy } from '#src/academy/schema.ts'
import type { Ports } from '../ports.ts'
import type { Config } from './config-schema.ts'
import { report } from './report.ts'
import { systemClock } from './system-clock.ts'

/** The world the service leans on; the rest the machine brings. */
export type Servers = Pick<Ports, 'directory' | 'filters' | 'mail' | 'sms' | 'store' | 'files'>

/** The service's ports over these servers, for whoever asks from no address. */
export const portsOver = <Its extends Servers>(
  { keys, maintenanceFile }: Pick<Config, 'keys' | 'maintenanceFile'>,
  academy: Academy,
  { directory, filters, mail, sms, store, files }: Its,
): Ports & Pick<Its, 'files'> => ({
  ...{ academy, directory, filters, mail, sms, store, files },
  clock: systemClock,
  random: { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) },
  secret: keys.hashing,
  maintenance: () => maintenanceFile !== undefined && existsSync(maintenanceFile),
  report,
  clientAddress: '',
  clientAgent: '',
})
