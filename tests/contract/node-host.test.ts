import { openNodeWorld } from '#tests/support/node-host.ts'
import { apiContract } from './api.ts'

apiContract('on Node', (changes) => openNodeWorld(changes))
