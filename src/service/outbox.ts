import type { Language } from '#src/contract/language.ts'
import { randomId } from './hashing.ts'
import type { Ports, Records } from './ports.ts'
import type { Contact } from './records.ts'
import type { Message } from './messages/messages.ts'

const MINUTE = 60_000
const DAY = 86_400_000
/** Messages stay listed this long for the person they went to; their text goes as soon as they have left. */
const KEPT = 30 * DAY

/**
 * Puts a message in the outbox, in the transaction that causes it: it will be sent if and only if that holds. Answers with
 * its id.
 */
export async function post(
  ports: Ports,
  records: Records,
  message: Message & { to: Contact; language: Language; purpose: string; uid?: string; notice?: true },
): Promise<string> {
  const { to, language, purpose, uid, notice, ...content } = message
  const id = randomId(ports)
  const now = ports.clock.now()
  const about = uid === undefined ? {} : { uid }
  await records.put(
    'message',
    id,
    {
      ...about,
      ...(notice && { notice }),
      to,
      language,
      purpose,
      content,
      subject: content.subject,
      writtenAt: now,
      tries: 0,
      nextTryAt: now,
    },
    keep({ ...about, writtenAt: now }),
  )
  return id
}

/**
 * Hands waiting messages over, outside the request that wrote them. One that cannot leave is tried again after
 * 1, 2, 4 … minutes, an hour at most; a retry carries the same id, so that it arrives once.
 */
export async function deliver(ports: Ports): Promise<void> {
  const { clock, store } = ports
  const due = await store.transaction(async (records) => {
    const now = clock.now()
    const waiting = (await records.list('message')).filter(
      ({ value }) => value.content && value.nextTryAt <= now,
    )
    for (const { id, value } of waiting) {
      const tries = value.tries + 1
      const nextTryAt = now + Math.min(2 ** (tries - 1), 60) * MINUTE
      await records.put('message', id, { ...value, tries, nextTryAt }, keep(value))
    }
    return waiting
  })
  for (const { id, value } of due) {
    const { content, to, language, notice } = value
    if (!content) continue
    const { subject, paragraphs, code } = content
    const withCode = code === undefined ? {} : { code }
    try {
      if (to.kind === 'email')
        await ports.mail.send({
          id,
          to: to.value,
          language,
          subject,
          paragraphs,
          ...withCode,
          ...(notice && { notice }),
        })
      else await ports.sms.send({ id, to: to.value, language, text: content.sms ?? subject, ...withCode })
    } catch {
      continue
    }
    const { content: _gone, ...rest } = value
    await store.transaction((records) =>
      records.put('message', id, { ...rest, sentAt: clock.now() }, keep(value)),
    )
  }
}

const keep = ({ writtenAt, uid }: { writtenAt: number; uid?: string }) => ({
  expiresAt: writtenAt + KEPT,
  ...(uid !== undefined && { owner: uid }),
})
