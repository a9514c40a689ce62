import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { findBrowser } from './browser.ts'
import { broken, without, type Outcome } from './tally.ts'

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

const root = join(import.meta.dirname, '../..')
/** @param report where vitest writes its results, from the project's root */
export function runVitest(report: string, ...args: string[]): Outcome {
  const ok = run(
    ...['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ...args,
  )
  const results = read(report) as UnitReport | null
  if (!results) return broken()
  return {
    passed: results.numPassedTests,
    failed: atLeastOneUnless(ok, results.numFailedTests),
    skipped: results.numPendingTests + results.numTodoTests,
    failures: results.testResults.flatMap(({ name, status, assertionResults }) => {
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

/** @param report where the configuration has Playwright write its results, from the project's root */
export async function runPlaywright(report: string, ...args: string[]): Promise<Outcome> {
  try {
    await findBrowser()
  } catch (error) {
    return without(noBrowser(error))
  }
  const ok = run('playwright', 'test', ...args)
  const results = read(report) as JourneysReport | null
  if (!results) return broken()
  const { expected, unexpected, flaky, skipped } = results.stats
  const failures = results.suites.flatMap(failuresOf)
  return { passed: expected, failed: atLeastOneUnless(ok, unexpected + flaky), skipped, failures }
}

/** Runs a command of node_modules/.bin in the project's root; says whether it succeeded. */
export function run(command: string, ...args: string[]): boolean {
  const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  // The tests are about Martinique, whichever académie this machine is set to serve.
  const env = { ...process.env, PATH, VITE_ACADEMY: 'martinique' }
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status === 0
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
const firstLines = (message: string) => stripVTControlCharacters(message).split('\n').slice(0, 12).join('\n')

/** A test file that does not load, or an error outside any test, fails the run without a failed test. */
const atLeastOneUnless = (ok: boolean, failed: number) => (ok ? failed : Math.max(failed, 1))

const noBrowser = (error: unknown) => `NO JOURNEY RAN: no Chromium or Chrome starts on this machine.
Install one: sudo apt-get install chromium
or name one: CHROME_PATH=/path/to/chrome npm test

${String(error)}`

function read(report: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, report), 'utf8'))
  } catch {
    return null
  }
}
