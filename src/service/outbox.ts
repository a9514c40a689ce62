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
  await records.put('outgoing', id, { by: to.kind, nextTryAt: now }, { expiresAt: now + KEPT })
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
    },
    keep({ ...about, writtenAt: now }),
  )
  return id
}

/**
 * Hands waiting messages over, outside the request that wrote them. One that cannot leave is tried again after
 * 1, 2, 4 … minutes, an hour at most; a retry carries the same id, so that it arrives once.
 * @param by only letters, or only SMS: a relay that is slow to answer must not keep the others waiting
 * @param signal ends it after the message being sent; the rest waits as it did
 */
export async function deliver(
  ports: Ports,
  { by, signal }: { by?: Contact['kind']; signal?: AbortSignal } = {},
): Promise<void> {
  const due = await ports.store.transaction(async (records) =>
    (await records.list('outgoing')).filter(
      ({ value }) => isDue(ports, value) && (by === undefined || value.by === by),
    ),
  )
  for (const { id } of due) {
    if (signal?.aborted) return
    const message = await claim(ports, id)
    if (message) await conclude(ports, id, message, await handOver(ports, id, message))
  }
}

type Posted = Kinds['message']
type Waiting = Posted & { content: NonNullable<Posted['content']> }

const isWaiting = (message: Posted | undefined): message is Waiting => message?.content !== undefined
const isDue = ({ clock }: Ports, { nextTryAt }: Kinds['outgoing']) => nextTryAt <= clock.now()

/** Takes one message at a time, so that no other node sends it too, however long those before it took. */
const claim = (ports: Ports, id: string): Promise<Waiting | undefined> =>
  ports.store.transaction(async (records) => {
    const outgoing = await records.get('outgoing', id)
    if (!outgoing || !isDue(ports, outgoing)) return undefined
    const message = await records.get('message', id)
    if (!isWaiting(message)) {
      // Erased before it left.
      await records.delete('outgoing', id)
      return undefined
    }
    const claimed = { ...message, tries: message.tries + 1 }
    await records.put('message', id, claimed, keep(message))
    await tryAgain(records, id, message, ports.clock.now() + CLAIMED)
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
    const now = clock.now()
    if (!hasLeft) return tryAgain(records, id, claimed, now + Math.min(2 ** (claimed.tries - 1), 60) * MINUTE)
    await records.delete('outgoing', id)
    // Erased meanwhile: it stays so.
    if (!(await records.get('message', id))) return
    const { content: _gone, ...rest } = claimed
    await records.put('message', id, { ...rest, sentAt: now }, keep(claimed))
  })

const tryAgain = (records: Records, id: string, { to, writtenAt }: Waiting, nextTryAt: number) =>
  records.put('outgoing', id, { by: to.kind, nextTryAt }, { expiresAt: writtenAt + KEPT })

const keep = ({ writtenAt, uid }: { writtenAt: number; uid?: string }) => ({
  expiresAt: writtenAt + KEPT,
  ...(uid !== undefined && { owner: uid }),
})
