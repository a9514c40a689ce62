import type { Language } from '#src/contract/language.ts'
import { randomId } from './hashing.ts'
import type { Ports, Records } from './ports.ts'
import type { Contact, Kinds } from './records.ts'
import type { Message } from './messages/messages.ts'

const MINUTE = 60_000
const DAY = 86_400_000
/** Messages stay listed this long for the person they went to; their text goes as soon as they have left. */
const KEPT = 30 * DAY
/**
 * Whose claim is this old has died while sending: longer than the slowest relay takes to answer every command just before
 * its time-out.
 */
const CLAIMED = 10 * MINUTE

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
  const due = await ports.store.transaction(async (records) =>
    (await records.list('message')).filter(({ value }) => isDue(ports, value)),
  )
  for (const { id } of due) {
    const message = await claim(ports, id)
    if (message) await conclude(ports, id, message, await handOver(ports, id, message))
  }
}

type Posted = Kinds['message']
type Waiting = Posted & { content: NonNullable<Posted['content']> }

const isDue = ({ clock }: Ports, message: Posted): message is Waiting =>
  message.content !== undefined && message.nextTryAt <= clock.now()

/** Takes one message at a time, so that no other node sends it too, however long those before it took. */
const claim = (ports: Ports, id: string): Promise<Waiting | undefined> =>
  ports.store.transaction(async (records) => {
    const message = await records.get('message', id)
    if (!message || !isDue(ports, message)) return undefined
    const claimed = { ...message, tries: message.tries + 1, nextTryAt: ports.clock.now() + CLAIMED }
    await records.put('message', id, claimed, keep(message))
    return claimed
  })

/** Whether it has left. */
async function handOver(ports: Ports, id: string, { content, to, language, notice }: Waiting) {
  const { subject, paragraphs, code, sms } = content
  const withCode = code === undefined ? {} : { code }
  const letter = { id, to: to.value, language, subject, paragraphs, ...withCode, ...(notice && { notice }) }
  try {
    if (to.kind === 'email') await ports.mail.send(letter)
    else await ports.sms.send({ id, to: to.value, language, text: sms ?? subject, ...withCode })
    return true
  } catch {
    return false
  }
}

const conclude = ({ clock, store }: Ports, id: string, claimed: Waiting, hasLeft: boolean) =>
  store.transaction(async (records) => {
    // Erased meanwhile: it stays so.
    if (!(await records.get('message', id))) return
    const { content: _gone, ...rest } = claimed
    const nextTryAt = clock.now() + Math.min(2 ** (claimed.tries - 1), 60) * MINUTE
    const concluded = hasLeft ? { ...rest, sentAt: clock.now() } : { ...claimed, nextTryAt }
    await records.put('message', id, concluded, keep(claimed))
  })

const keep = ({ writtenAt, uid }: { writtenAt: number; uid?: string }) => ({
  expiresAt: writtenAt + KEPT,
  ...(uid !== undefined && { owner: uid }),
})
