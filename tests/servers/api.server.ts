import { apiContract } from '#tests/contract/api.ts'
import { hostsOverServers } from './server-world.ts'

apiContract('on Node, over real servers', hostsOverServers())
