/**
 * After `npm test` and `npm run test:servers`: the totals of both together, on one line. A run that left none has failed.
 */
import { readFileSync } from 'node:fs'
import { add, broken, sentence, totalsOf, type Tally } from './support/tally.ts'

console.log(`\n${sentence(add([left('test'), left('servers')]))}`)

function left(runner: Parameters<typeof totalsOf>[0]): Tally {
  try {
    return JSON.parse(readFileSync(totalsOf(runner), 'utf8')) as Tally
  } catch {
    return broken()
  }
}
