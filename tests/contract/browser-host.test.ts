import { openDescribedWorld } from '#tests/support/described.ts'
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

activationsContract(HOST, openDescribedWorld)
activationCodesContract(HOST, openDescribedWorld)
sessionsContract(HOST, openDescribedWorld)
accountContract(HOST, openDescribedWorld)
contactsContract(HOST, openDescribedWorld)
activityContract(HOST, openDescribedWorld)
undosContract(HOST, openDescribedWorld)
resetsContract(HOST, openDescribedWorld)
checkUpsContract(HOST, openDescribedWorld)
forwardsContract(HOST, openDescribedWorld)
forwardLimitsContract(HOST, openDescribedWorld)
forwardTestsContract(HOST, openDescribedWorld)
forwardAlertsContract(HOST, openDescribedWorld)
forwardUpkeepContract(HOST, openDescribedWorld)
identifierRequestsContract(HOST, openDescribedWorld)
numenRequestsContract(HOST, openDescribedWorld)
reportsContract(HOST, openDescribedWorld)
requestsContract(HOST, openDescribedWorld)
idempotencyContract(HOST, openDescribedWorld)
