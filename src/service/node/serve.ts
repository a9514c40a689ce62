import { parseArgs } from 'node:util'
import { openServers } from './open.ts'
import { runNode } from './run.ts'

/** `serve --config alize.json`: the service over its real servers, until it is told to stop. */
export async function serve(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { config: { type: 'string', default: 'alize.json' } } })
  await runNode(values.config, openServers)
}
