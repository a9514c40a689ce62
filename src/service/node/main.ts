import { parseArgs } from 'node:util'
import { openServers } from './open.ts'
import { runNode } from './run.ts'

/** `node main.ts --config alize.json`: the service over its real servers, until it is told to stop. */
const { values } = parseArgs({ options: { config: { type: 'string', default: 'alize.json' } } })
await runNode(values.config, openServers)
