import { openNodeWorld } from '#tests/support/node-host.ts'
import type { OpenHost } from '#tests/support/calls.ts'
import { accountContract } from './account.contract.ts'
import { activationCodesContract } from './activation-codes.contract.ts'
import { activationsContract } from './activations.contract.ts'
import { activityContract } from './activity.contract.ts'
import { checkUpsContract } from './check-ups.contract.ts'
import { contactsContract } from './contacts.contract.ts'
import { forwardAlertsContract } from './forward-alerts.contract.ts'
import { forwardLimitsContract } from './forward-limits.contract.ts'
import { forwardTestsContract } from './forward-tests.contract.ts'
import { forwardUpkeepContract } from './forward-upkeep.contract.ts'
import { forwardsContract } from './forwards.contract.ts'
import { idempotencyContract } from './idempotency.contract.ts'
import { identifierRequestsContract } from './identifier-requests.contract.ts'
import { numenRequestsContract } from './numen-requests.contract.ts'
import { reportsContract } from './reports.contract.ts'
import { requestsContract } from './requests.contract.ts'
import { resetsContract } from './resets.contract.ts'
import { sessionsContract } from './sessions.contract.ts'
import { undosContract } from './undos.contract.ts'

const HOST = 'on Node'
const open: OpenHost = (changes) => openNodeWorld(changes)

activationsContract(HOST, open)
activationCodesContract(HOST, open)
sessionsContract(HOST, open)
accountContract(HOST, open)
contactsContract(HOST, open)
activityContract(HOST, open)
undosContract(HOST, open)
resetsContract(HOST, open)
checkUpsContract(HOST, open)
forwardsContract(HOST, open)
forwardLimitsContract(HOST, open)
forwardTestsContract(HOST, open)
forwardAlertsContract(HOST, open)
forwardUpkeepContract(HOST, open)
identifierRequestsContract(HOST, open)
numenRequestsContract(HOST, open)
reportsContract(HOST, open)
requestsContract(HOST, open)
idempotencyContract(HOST, open)
