import { staffHelpDesk } from '#src/service/demo/help-desk.ts'
import { keepForwardsUp } from '#src/service/forwarding/upkeep.ts'
import { issueManagerCode } from '#src/service/manager-codes.ts'
import { systemClock } from '#src/service/node/system-clock.ts'
import type { Surroundings } from '#tests/support/surroundings.ts'
import { SITE } from './build-site.ts'
import { takeArrived, untilDelivered } from './letterbox.ts'
import { startLiveService } from './live-service.ts'
import { breakNetwork } from './network.ts'
import { startStack } from './stack.ts'

/** The service over servers of its own, on a free port, and what a journey does beside it. */
export async function openJourneyHost() {
  const stack = await startStack()
  const service = await startLiveService(stack, { site: SITE })
  const { origin, ports } = service
  const arrived: ReturnType<typeof takeArrived> = []
  /** Newest first, once what was posted has been handed over. */
  const newestFirst = async () => {
    await untilDelivered(stack, ports.store)
    arrived.unshift(...takeArrived(stack))
    return arrived
  }
  const { now } = systemClock
  let ahead = 0

  const surroundings: Surroundings = {
    messages: async () =>
      (await newestFirst()).map(({ to, subject = '', paragraphs, code = '' }) =>
        [`à ${to}`, subject, ...paragraphs, code].join('\n'),
      ),
    async readCode(to) {
      const code = (await newestFirst()).find((message) => message.to === to && message.code)?.code
      if (code === undefined) throw new Error(`no code was sent to ${to}`)
      return code
    },
    issueManagerCode: (uid) => issueManagerCode(ports, uid),
    setSituation: breakNetwork,
    forgetSession: (page) => page.context().clearCookies({ name: 'alize-session' }),
    async pass(milliseconds) {
      ahead += milliseconds
      systemClock.now = () => now() + ahead
      await keepForwardsUp(ports)
      await staffHelpDesk(ports)
    },
  }
  return {
    origin,
    surroundings,
    async stop() {
      systemClock.now = now
      await service.stop()
      await stack.stop()
    },
  }
}
