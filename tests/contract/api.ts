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
import { reportFollowUpsContract } from './report-follow-ups.contract.ts'
import { reportsContract } from './reports.contract.ts'
import { requestsContract } from './requests.contract.ts'
import { resetCodesContract } from './reset-codes.contract.ts'
import { resetReplaysContract } from './reset-replays.contract.ts'
import { resetsContract } from './resets.contract.ts'
import { sessionsContract } from './sessions.contract.ts'
import { undosContract } from './undos.contract.ts'

/** Every suite of the API, over a host of the service. */
export function apiContract(host: string, open: OpenHost): void {
  accountContract(host, open)
  activationCodesContract(host, open)
  activationsContract(host, open)
  activityContract(host, open)
  checkUpsContract(host, open)
  contactsContract(host, open)
  forwardAlertsContract(host, open)
  forwardLimitsContract(host, open)
  forwardTestsContract(host, open)
  forwardUpkeepContract(host, open)
  forwardsContract(host, open)
  idempotencyContract(host, open)
  identifierRequestsContract(host, open)
  numenRequestsContract(host, open)
  reportFollowUpsContract(host, open)
  reportsContract(host, open)
  requestsContract(host, open)
  resetCodesContract(host, open)
  resetReplaysContract(host, open)
  resetsContract(host, open)
  sessionsContract(host, open)
  undosContract(host, open)
}
