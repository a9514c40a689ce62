import { openWorld } from '#tests/support/world.ts'
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

const HOST = 'in the browser'

activationsContract(HOST, openWorld)
activationCodesContract(HOST, openWorld)
sessionsContract(HOST, openWorld)
accountContract(HOST, openWorld)
contactsContract(HOST, openWorld)
activityContract(HOST, openWorld)
undosContract(HOST, openWorld)
resetsContract(HOST, openWorld)
checkUpsContract(HOST, openWorld)
forwardsContract(HOST, openWorld)
forwardLimitsContract(HOST, openWorld)
forwardTestsContract(HOST, openWorld)
forwardAlertsContract(HOST, openWorld)
forwardUpkeepContract(HOST, openWorld)
identifierRequestsContract(HOST, openWorld)
numenRequestsContract(HOST, openWorld)
reportsContract(HOST, openWorld)
requestsContract(HOST, openWorld)
idempotencyContract(HOST, openWorld)
