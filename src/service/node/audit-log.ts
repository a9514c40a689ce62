import { createHmac } from 'node:crypto'
import type { Ports, Store } from '../ports.ts'
import type { AuditRecord } from '../records.ts'

/** Lines that wait for a sink that is full or slow. The store holds every event all the same. */
const MOST_WAITING = 10_000
/** Milliseconds until a line that could not be written is tried again. */
const AGAIN = 1000

/** Where lines go. Rejects when a line could not be written. */
export interface Sink {
  write(line: string): Promise<void>
  /** The last whole line of an earlier run, which the chain goes on from. */
  last?: string | undefined
}

/** A store that tells of each security event once it is kept: what was undone never happened. */
export const tellingEvents = (store: Store, tell: (record: AuditRecord) => void): Store => ({
  async transaction(work) {
    const written: AuditRecord[] = []
    const result = await store.transaction((records) =>
      work({
        ...records,
        async put(kind, id, value, keep) {
          await records.put(kind, id, value, keep)
          if (kind === 'audit') written.push(value as AuditRecord)
        },
      }),
    )
    written.forEach(tell)
    return result
  },
})

/**
 * A copy of the security log for whoever collects logs: one JSON object a line, with a number that only grows, whatever
 * the clock does, and a keyed hash of itself and of the line before. Numbers that are missing are lines that found no
 * place to wait. Telling never waits and never throws: what the log lacks, the store has.
 */
export function createAuditLog({ secret }: Pick<Ports, 'secret'>, sink: Sink) {
  const earlier =
    sink.last === undefined ? undefined : (JSON.parse(sink.last) as { seq: number; hash: string })
  let seq = earlier?.seq ?? 0
  let hash = earlier?.hash ?? ''
  let lost = 0
  let isDown = false
  const waiting: object[] = []
  let writing: Promise<void> | undefined

  async function drain(): Promise<void> {
    for (let next = waiting[0]; next; next = waiting[0]) {
      const body = JSON.stringify({ ...next, previous: hash })
      const own = hashOf(secret, body)
      try {
        // After a failure half a line may stand there: ours begins on one of its own.
        await sink.write(`${isDown ? '\n' : ''}${body.slice(0, -1)},"hash":"${own}"}\n`)
      } catch {
        isDown = true
        return
      }
      isDown = false
      hash = own
      waiting.shift()
    }
  }
  const start = () => {
    writing ??= drain().finally(() => {
      writing = undefined
      if (isDown) setTimeout(() => void start(), AGAIN).unref()
    })
    return writing
  }

  return {
    tell(record: AuditRecord): void {
      seq += 1
      if (waiting.length >= MOST_WAITING) {
        lost += 1
        return
      }
      waiting.push({ seq, ...record, at: new Date(record.at).toISOString() })
      void start()
    },
    state: () => ({ isDown, waiting: waiting.length, lost }),
    /** Once everything that can be written has been. */
    flush: start,
  }
}
export type AuditLog = ReturnType<typeof createAuditLog>

/**
 * Looks for the first line that was changed, or that follows another than it did: its number from 1, or undefined.
 * What was cut off at the end only shows in the number the next line bears.
 */
export function firstBrokenLine(text: string, { secret }: Pick<Ports, 'secret'>): number | undefined {
  let previous: string | undefined
  for (const [i, line] of text.split('\n').entries()) {
    const [, body, hash] = /^(.*),"hash":"([0-9a-f]{64})"\}$/.exec(line) ?? []
    // Half a line, left by a disk that was full: the whole one follows.
    if (body === undefined || hash === undefined) continue
    if (hashOf(secret, `${body}}`) !== hash) return i + 1
    const { previous: before } = JSON.parse(`${body}}`) as { previous: string }
    if (previous !== undefined && before !== previous) return i + 1
    previous = hash
  }
  return undefined
}

const hashOf = (secret: Uint8Array, body: string) =>
  createHmac('sha256', secret).update(`audit-log\0${body}`).digest('hex')
