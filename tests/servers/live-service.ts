import { martinique } from '#src/academy/martinique.ts'
import { startNode } from '#src/service/node.ts'
import { Config } from '#src/service/node/config-schema.ts'
import { openServers } from '#src/service/node/open.ts'
import { portsOver } from '#src/service/node/ports-over.ts'
import { nodeVisitor } from '#tests/support/node-visitor.ts'
import { freePort } from './process.ts'
import type { startStack } from './stack.ts'

type Stack = Awaited<ReturnType<typeof startStack>>

/**
 * The service as `npm run serve` starts it, in this process, over the servers of a stack.
 * @param change settings other than the stack's
 */
export async function startLiveService({ settings }: Stack, change: object = {}) {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const config = Config.parse({ ...settings, publicUrl: origin, listen: { port }, ...change })
  const servers = await openServers(config, martinique)
  const service = await startNode(config, martinique, servers)
  /** For what is done beside the routes, by a manager for one. */
  const ports = portsOver(config, martinique, servers)
  return { port, origin, servers, ports, stop: service.stop }
}

/** A browser at such a service: on this machine, with nothing between them. */
export function browserAt(origin: string) {
  const { host, port } = new URL(origin)
  return nodeVisitor(Number(port), () => ({ Host: host, Origin: origin }), { https: false })
}
