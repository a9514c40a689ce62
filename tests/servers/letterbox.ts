import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod'
import type { Store } from '#src/service/ports.ts'
import { readMessage } from './read-message.ts'
import type { startStack } from './stack.ts'

const Text = z.object({ to: z.string(), text: z.string() })

/** All that reaches anybody over a stack, as they would read it. */
export function createLetterbox(
  { relay, gateway, dovecot }: Awaited<ReturnType<typeof startStack>>,
  store: Store,
) {
  const arrived: string[] = []
  const tell = (to: string, ...text: string[]) => arrived.unshift([`à ${to}`, ...text].join('\n'))
  const tellLetter = (raw: string, to?: string) => {
    const { header, text } = readMessage(raw)
    tell(to ?? header('to') ?? '', header('subject') ?? '', text.replaceAll('\r\n', '\n'))
  }

  /** Until the outbox holds nothing that may leave. */
  async function settled(): Promise<void> {
    const isWaiting = () =>
      store.transaction(async (records) =>
        (await records.list('message')).some(({ value }) => value.content && value.tries < 2),
      )
    while (await isWaiting()) await sleep(20)
    await relay.settled()
  }

  return {
    /** Newest first, once what was posted has been handed over. */
    async messages(): Promise<string[]> {
      await settled()
      for (const raw of dovecot.newMail()) tellLetter(raw)
      for (const { to, raw } of relay.kept.splice(0)) tellLetter(raw, to.join())
      for (const { body } of gateway.kept.splice(0)) {
        const { to, text } = Text.parse(body)
        tell(to, text)
      }
      return [...arrived]
    },
  }
}
