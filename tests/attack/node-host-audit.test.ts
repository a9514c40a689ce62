import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createAuditLog, firstBrokenLine, tellingEvents, type Sink } from '#src/service/node/audit-log.ts'
import { fileSink } from '#src/service/node/sinks.ts'
import type { AuditRecord } from '#src/service/records.ts'
import { signIn } from '#tests/support/calls.ts'
import { latch } from '#tests/support/latch.ts'
import { openNodeWorld } from '#tests/support/node-host.ts'
import { openWorld } from '#tests/support/world.ts'

const keys = { secret: crypto.getRandomValues(new Uint8Array(32)) }
const event = (n: number, at = Date.UTC(2026, 10, 21, 14)): AuditRecord => ({
  event: `event-${n}`,
  at,
  outcome: 'success',
  address: '198.51.100.7',
  requestId: 'r',
})
const folder = mkdtempSync(join(tmpdir(), 'alize-audit-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Keeps what is written, unless it is told to fail. */
function memorySink() {
  const sink = {
    text: '',
    isFull: false,
    write: async (line: string) => {
      if (sink.isFull) {
        // A disk that fills up takes the first half.
        sink.text += line.slice(0, 20)
        throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      }
      sink.text += line
    },
  }
  return sink
}
const parsed = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.endsWith('"}'))
    .map((line) => JSON.parse(line) as { seq: number; at: string; event: string })

async function logged(count: number) {
  const sink = memorySink()
  const log = createAuditLog(keys, sink)
  for (let n = 1; n <= count; n++) log.tell(event(n))
  await log.flush()
  return sink.text
}

describe('a line of the audit log', () => {
  it('T-AUD-04: cannot be changed, taken out, moved or added without being found', async () => {
    const text = await logged(5)
    const lines = text.trimEnd().split('\n')
    expect(firstBrokenLine(text, keys)).toBeUndefined()
    const faked = [
      [3, lines.with(2, lines[2]?.replace('success', 'refused') ?? '')],
      [3, lines.toSpliced(2, 1)],
      [2, [lines[0], lines[2], lines[1], ...lines.slice(3)]],
      [4, lines.toSpliced(3, 0, lines[0] ?? '')],
    ] as const
    for (const [broken, changed] of faked) expect(firstBrokenLine(changed.join('\n'), keys)).toBe(broken)
  })

  it('T-AUD-04: cannot be written again by whoever does not hold the key', async () => {
    const text = await logged(2)
    expect(firstBrokenLine(text, { secret: new Uint8Array(32) })).toBe(1)
  })

  it('T-AUD-05: bears a number that grows and the time in UTC, wherever the clock jumps', async () => {
    const sink = memorySink()
    const log = createAuditLog(keys, sink)
    log.tell(event(1, Date.UTC(2026, 10, 21, 14)))
    log.tell(event(2, Date.UTC(2001, 0, 1)))
    log.tell(event(3, Date.UTC(2026, 10, 21, 14, 0, 1)))
    await log.flush()
    expect(parsed(sink.text).map(({ seq, at }) => [seq, at])).toEqual([
      [1, '2026-11-21T14:00:00.000Z'],
      [2, '2001-01-01T00:00:00.000Z'],
      [3, '2026-11-21T14:00:01.000Z'],
    ])
    expect(firstBrokenLine(sink.text, keys)).toBeUndefined()
  })

  it('AUD-02: is one line, whatever stands in it', async () => {
    const sink = memorySink()
    const log = createAuditLog(keys, sink)
    log.tell({ ...event(1), reason: 'a\r\n{"event":"forged"}\u2028\u0000"}' })
    await log.flush()
    expect(sink.text.trimEnd().split(/[\r\n]/)).toHaveLength(1)
    expect(firstBrokenLine(sink.text, keys)).toBeUndefined()
  })

  it('T-AUD-04: follows the last of the run before, in the same file', async () => {
    const path = join(folder, 'audit.log')
    for (const n of [1, 2]) {
      const log = createAuditLog(keys, fileSink(path))
      log.tell(event(n))
      await log.flush()
      // The machine was switched off in the middle of a line.
      if (n === 1) writeFileSync(path, '{"seq":9,"ev', { flag: 'a' })
    }
    const text = readFileSync(path, 'utf8')
    expect(text.split('\n').filter((line) => line.includes('event-2'))).toHaveLength(1)
    expect(firstBrokenLine(text, keys)).toBeUndefined()
    expect(text).toContain('{"seq":2,')
  })

  it('T-AUD-04: follows the one before also in a file too large to be read as a whole', async () => {
    const path = join(folder, 'years.log')
    writeFileSync(path, '')
    // Half a gigabyte that takes no room on the disk.
    truncateSync(path, 2 ** 29)
    writeFileSync(path, `\n${await logged(3)}`, { flag: 'a' })
    expect(fileSink(path).last).toContain('"event":"event-3"')
  })
})

describe('an audit log that cannot be written', () => {
  it('T-AUD-03: is caught up with once it can, in order, each line once', async () => {
    const sink = memorySink()
    const log = createAuditLog(keys, sink)
    log.tell(event(1))
    await log.flush()
    sink.isFull = true
    log.tell(event(2))
    log.tell(event(3))
    await log.flush()
    expect(log.state()).toEqual({ isDown: true, waiting: 2, lost: 0 })
    sink.isFull = false
    await log.flush()
    expect(log.state()).toEqual({ isDown: false, waiting: 0, lost: 0 })
    expect(parsed(sink.text).map(({ event: name }) => name)).toEqual(['event-1', 'event-2', 'event-3'])
    expect(firstBrokenLine(sink.text, keys)).toBeUndefined()
  })

  it('T-AUD-03: takes no more memory for being slow, and shows what it lacks', async () => {
    const held = latch()
    let text = ''
    const slow: Sink = {
      write: async (line) => {
        await held.opened
        text += line
      },
    }
    const log = createAuditLog(keys, slow)
    for (let n = 1; n <= 10_003; n++) log.tell(event(n))
    expect(log.state()).toEqual({ isDown: false, waiting: 10_000, lost: 3 })
    held.open()
    await log.flush()
    log.tell(event(10_004))
    await log.flush()
    expect(parsed(text).at(-2)?.seq).toBe(10_000)
    expect(parsed(text).at(-1)?.seq).toBe(10_004)
  })

  it('T-AUD-03: keeps nobody from signing in', async () => {
    const host = await openNodeWorld({}, {}, { write: () => new Promise(() => undefined) })
    expect((await signIn(host.visitor(), 'pbalthazar', 'Trois-flamboyants-972')).status).toBe(201)
    const kept = await host.ports.store.transaction((records) => records.list('audit'))
    expect(kept.map(({ value }) => value.event)).toContain('authn_login_success')
  })
})

it('what was undone is not told', async () => {
  const { ports } = await openWorld()
  const told: AuditRecord[] = []
  const store = tellingEvents(ports.store, (record) => told.push(record))
  await store
    .transaction(async (records) => {
      await records.put('audit', 'a', event(1))
      throw new Error('undone')
    })
    .catch(() => undefined)
  await store.transaction((records) => records.put('audit', 'b', event(2)))
  expect(told).toEqual([event(2)])
})
