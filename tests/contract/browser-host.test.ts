import { openWorld } from '#tests/support/world.ts'
import { activationCodesContract } from './activation-codes.contract.ts'
import { activationsContract } from './activations.contract.ts'
import { idempotencyContract } from './idempotency.contract.ts'
import { requestsContract } from './requests.contract.ts'
import { sessionsContract } from './sessions.contract.ts'

const HOST = 'in the browser'

activationsContract(HOST, openWorld)
activationCodesContract(HOST, openWorld)
sessionsContract(HOST, openWorld)
requestsContract(HOST, openWorld)
idempotencyContract(HOST, openWorld)
