import { setTimeout as sleep } from 'node:timers/promises'
import type { Arrived } from '#src/service/adapters/memory/mailbox.ts'
import type { Store } from '#src/service/ports.ts'
import { readLetter, readText } from './read-letter.ts'
import type { startStack } from './stack.ts'

/** Takes what reached anybody over a stack since it was last asked: in an academic mailbox, outside, by SMS. */
export function takeArrived({
  relay,
  gateway,
  dovecot,
}: Awaited<ReturnType<typeof startStack>>): Omit<Arrived, 'at'>[] {
  return [
    ...dovecot.newMail().map((raw) => readLetter(raw)),
    ...relay.kept.splice(0).flatMap(({ to, raw }) => to.map((address) => readLetter(raw, address))),
    ...gateway.kept.splice(0).map(({ body }) => readText(body)),
  ]
}

/** Once the outbox holds nothing any more, and all that was handed over has got where it goes. */
export async function untilDelivered(
  { relay }: Awaited<ReturnType<typeof startStack>>,
  store: Store,
): Promise<void> {
  const isWaiting = () => store.transaction(async (records) => (await records.list('outgoing')).length > 0)
  while (await isWaiting()) await sleep(20)
  await relay.settled()
}
