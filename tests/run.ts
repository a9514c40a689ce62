/**
 * `npm test`: builds the portal once, runs the unit tests then the journeys, and adds up. The last line
 * printed is the total, alone: "12 passed, 0 failed, 1 skipped".
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { findBrowser } from './support/browser.ts'

interface Tally {
  passed: number
  failed: number
  skipped: number
}

interface Outcome extends Tally {
  /** Named again at the very end: of a long log, that is what is kept. */
  failures: string[]
}

interface UnitReport extends Record<`num${'Passed' | 'Failed' | 'Pending' | 'Todo'}Tests`, number> {
  testResults: {
    name: string
    status: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
  }[]
}

interface Suite {
  title: string
  suites?: Suite[]
  specs: { title: string; ok: boolean; tests: { results: { errors: { message: string }[] }[] }[] }[]
}

interface JourneysReport {
  stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>
  suites: Suite[]
}

const root = join(import.meta.dirname, '..')
const unitReport = join(root, 'test-results/unit.json')
const journeysReport = join(root, 'test-results/journeys.json')
const nothing: Outcome = { passed: 0, failed: 0, skipped: 0, failures: [] }

rmSync(join(root, 'test-results'), { recursive: true, force: true })
const built = run('vite', 'build', '--logLevel', 'warn')
const unit = runUnitTests()
const journeys = await runJourneys()

const total = {
  passed: unit.passed + journeys.passed,
  failed: unit.failed + journeys.failed,
  skipped: unit.skipped + journeys.skipped,
}
console.log(`\nUnit tests: ${sentence(unit)}\nJourneys:   ${sentence(journeys)}`)
for (const name of [...unit.failures, ...journeys.failures]) console.log(`FAILED ${name}`)
if (journeys.note) console.log(`\n${journeys.note}`)
console.log(`\n${sentence(total)}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

function runUnitTests(): Outcome {
  const ok = run('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`)
  const report = read(unitReport) as UnitReport | null
  if (!report) return { ...nothing, failed: 1 }
  return {
    passed: report.numPassedTests,
    failed: atLeastOneUnless(ok, report.numFailedTests),
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(({ name, status, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed')
      // A file that does not load holds no test.
      return failed.length === 0 && status === 'failed'
        ? [name]
        : failed.map(
            ({ fullName, failureMessages }) =>
              `${name}: ${fullName}\n${firstLines(failureMessages.join('\n'))}`,
          )
    }),
  }
}

async function runJourneys(): Promise<Outcome & { note?: string }> {
  if (!built) return { ...nothing, failed: 1, note: 'The portal does not build: no journey could run.' }
  try {
    await findBrowser()
  } catch (error) {
    return { ...nothing, [process.env['CI'] ? 'failed' : 'skipped']: 1, note: noBrowser(error) }
  }
  const ok = run('playwright', 'test')
  const report = read(journeysReport) as JourneysReport | null
  if (!report) return { ...nothing, failed: 1 }
  const { expected, unexpected, flaky, skipped } = report.stats
  const failures = report.suites.flatMap(failuresOf)
  return { passed: expected, failed: atLeastOneUnless(ok, unexpected + flaky), skipped, failures }
}

function failuresOf({ title, suites = [], specs }: Suite): string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map((spec) => {
      const errors = spec.tests.flatMap(({ results }) => results.flatMap((result) => result.errors))
      return `${title}: ${spec.title}\n${errors.map(({ message }) => firstLines(message)).join('\n')}`
    })
  return [...own, ...suites.flatMap(failuresOf)]
}

/** Why it failed, without the colours: enough to know the cause when the rest of the log is gone. */
function firstLines(message: string): string {
  return stripVTControlCharacters(message).split('\n').slice(0, 12).join('\n')
}

/** A test file that does not load, or an error outside any test, fails the run without a failed test. */
function atLeastOneUnless(ok: boolean, failed: number): number {
  return ok ? failed : Math.max(failed, 1)
}

function noBrowser(error: unknown): string {
  return `NO JOURNEY RAN: no Chromium or Chrome starts on this machine.
Install one: sudo apt-get install chromium
or name one: CHROME_PATH=/path/to/chrome npm test

${String(error)}`
}

/** Runs a command of node_modules/.bin in the project's root; says whether it succeeded. */
function run(command: string, ...args: string[]): boolean {
  const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  // The tests are about Martinique, whichever académie this machine is set to serve.
  const env = { ...process.env, PATH, VITE_ACADEMY: 'martinique' }
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status === 0
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function sentence({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
