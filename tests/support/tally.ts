import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface Tally {
  passed: number
  failed: number
  skipped: number
}

export interface Outcome extends Tally {
  /** Named again at the very end: of a long log, that is what is kept. */
  failures: string[]
  note?: string
}

/** What each runner leaves for `tests/totals.ts`. */
export const totalsOf = (runner: 'test' | 'servers') =>
  join(import.meta.dirname, '../../test-results', `${runner}-totals.json`)

/** What this machine lacks to run a part: a failure in continuous integration, elsewhere a skip that says so. */
export const without = (note: string): Outcome => {
  const nothing = { passed: 0, failed: 0, skipped: 0, failures: [], note }
  return { ...nothing, [process.env['CI'] ? 'failed' : 'skipped']: 1 }
}

/** A part that could not even begin. */
export const broken = (note?: string): Outcome => ({
  ...{ passed: 0, failed: 1, skipped: 0, failures: [] },
  ...(note !== undefined && { note }),
})

/** Tells what failed and the total, alone on the last line, and leaves it for who adds up; sets the exit code. */
export function conclude(runner: Parameters<typeof totalsOf>[0], parts: Record<string, Outcome>): void {
  const outcomes = Object.values(parts)
  const total = add(outcomes)
  mkdirSync(dirname(totalsOf(runner)), { recursive: true })
  writeFileSync(totalsOf(runner), JSON.stringify(total))
  const width = Math.max(...Object.keys(parts).map(({ length }) => length)) + 1
  console.log()
  for (const [name, outcome] of Object.entries(parts))
    console.log(`${`${name}:`.padEnd(width)} ${sentence(outcome)}`)
  for (const name of outcomes.flatMap(({ failures }) => failures)) console.log(`FAILED ${name}`)
  for (const { note } of outcomes) if (note) console.log(`\n${note}`)
  console.log(`\n${sentence(total)}`)
  process.exitCode = total.failed > 0 || total.passed + total.skipped === 0 ? 1 : 0
}

export const add = (tallies: readonly Tally[]): Tally => {
  const sum = (what: keyof Tally) => tallies.reduce((before, tally) => before + tally[what], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

export const sentence = ({ passed, failed, skipped }: Tally) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
