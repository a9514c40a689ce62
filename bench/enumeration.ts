/**
 * `npm run bench:enumeration`: whether the time of an answer about identity tells a known name from one nobody bears
 * (ENU-02). The service in this process, in memory, on the real clock, with passwords hashed at full cost. Each
 * question is asked about both, in turns and in either order: a few visitors at a time, and in bursts whose requests all
 * arrive in one instant (T-ENU-07). Exits with 1 when medians differ by 5 ms or more, or when the distributions do:
 * a chance of 1 % each time, so that what fails is measured once more. On a quiet machine: where hashing takes so long
 * that answers fall on either side of the grid, medians jump by 400 ms. `PAIRS` and `ROUNDS` change how many pairs there
 * are, and what a hash costs.
 */
import { chooseAcademy } from '#src/academy/choose.ts'
import { app } from '#src/service/app.ts'
import { ROUNDS as FULL_COST } from '#src/service/adapters/memory/passwords.ts'
import { createWorld, portsOf } from '#src/service/demo/world.ts'
import { deliver } from '#src/service/outbox.ts'
import type { Clock } from '#src/service/ports.ts'
import { kolmogorovSmirnov } from './kolmogorov-smirnov.ts'
import { median } from './table.ts'

const PAIRS = Number(process.env['PAIRS'] ?? 500)
const ROUNDS = Number(process.env['ROUNDS'] ?? FULL_COST)
const MOST_APART = 5
const LEAST_LIKELY = 0.01

const whoTheyAre = { lastName: "D'Orival", birthDay: '29', birthMonth: '2', birthYear: '1976' }
const password = 'Trois-flamboyants-973'

/** A question about identity, of somebody who exists and of nobody; names of equal length, in turns as people type them. */
interface Question {
  path: string
  /** So many at a time that their work stays well within the grid, where it hashes passwords. */
  atATime: number
  known: object[]
  unknown: object[]
}
const addressed = '@ac-martinique.fr'
const questions: Question[] = [
  {
    path: 'resets',
    atATime: 16,
    known: ['mdorival1', `marie-josee.d-orival${addressed}`].map((identifier) => ({
      identifier,
      goal: 'new-password',
    })),
    unknown: ['xdorival1', `marie-josee.x-orival${addressed}`].map((identifier) => ({
      identifier,
      goal: 'new-password',
    })),
  },
  {
    path: 'sessions',
    atATime: 4,
    known: ['mdorival1', `marie-josee.d-orival${addressed}`].map((identifier) => ({
      identifier,
      password,
      personal: false,
    })),
    unknown: ['xdorival1', `marie-josee.x-orival${addressed}`].map((identifier) => ({
      identifier,
      password,
      personal: false,
    })),
  },
  {
    path: 'activations',
    atATime: 4,
    known: [{ charter: true, ...whoTheyAre, numen: '30G1200003DMC' }],
    unknown: [{ charter: true, ...whoTheyAre, numen: '30G1200003DMX' }],
  },
  {
    path: 'identifier-requests',
    atATime: 16,
    known: [{ ...whoTheyAre, numen: '30G1200003DMC' }, { email: 'mjdorival@example.net' }],
    unknown: [{ ...whoTheyAre, numen: '30G1200003DMX' }, { email: 'xjdorival@example.net' }],
  },
]

const academy = chooseAcademy(undefined)
const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}
/** A service of its own for each who asks, so that what one asked slows down or throttles no other. */
async function openService() {
  const world = await createWorld(academy, Date.now(), ROUNDS)
  const ports = portsOf(world, academy, clock, ROUNDS)
  const asBefore = structuredClone(world.shelf)
  const leaving: Promise<void>[] = []
  return {
    /** Milliseconds until the answer is read. Messages leave once it is. */
    async ask(path: string, body: object) {
      const request = new Request(`http://service/api/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify(body),
      })
      const start = performance.now()
      const response = await app.fetch(request, ports)
      await response.text()
      const took = performance.now() - start
      if (response.status === 429 || response.status >= 500)
        throw new Error(`${path}: ${response.status}, which says nothing about identity`)
      leaving.push(deliver(ports))
      return took
    },
    /** Nobody was asked about anything yet. */
    async forget() {
      await Promise.all(leaving.splice(0))
      for (const kind of Object.keys(world.shelf)) Reflect.deleteProperty(world.shelf, kind)
      Object.assign(world.shelf, structuredClone(asBefore))
      world.box.length = 0
    },
  }
}

interface Times {
  known: number[]
  unknown: number[]
}
/** How many visitors ask at a time, and how many pairs of questions each asks at once. */
interface Way {
  visitors: number
  atOnce: number
}

async function measure({ path, known, unknown }: Question, { visitors, atOnce }: Way) {
  const times: Times = { known: [], unknown: [] }
  let pair = 0
  const visit = async () => {
    const service = await openService()
    while (pair < PAIRS) {
      const asked: ['known' | 'unknown', object][] = []
      for (let i = 0; i < Math.max(1, atOnce); i++, pair++) {
        const both = (['known', 'unknown'] as const).map((who): (typeof asked)[number] => {
          const bodies = who === 'known' ? known : unknown
          return [who, bodies[(pair >> 1) % bodies.length] ?? {}]
        })
        asked.push(...(pair % 2 ? both : both.toReversed()))
      }
      const note = async ([who, body]: (typeof asked)[number]) => {
        times[who].push(await service.ask(path, body))
      }
      if (atOnce) await Promise.all(asked.map(note))
      else for (const one of asked) await note(one)
      await service.forget()
    }
  }
  await Promise.all(Array.from({ length: visitors }, visit))
  const apart = Math.abs(median(times.known) - median(times.unknown))
  const p = kolmogorovSmirnov(times.known, times.unknown)
  return { ...times, apart, p, holds: apart < MOST_APART && p > LEAST_LIKELY }
}

const waysOf = ({ atATime }: Question): [string, Way][] => [
  ['one by one', { visitors: atATime, atOnce: 0 }],
  [`in bursts of ${atATime}`, { visitors: 1, atOnce: atATime / 2 }],
]

const columns = [34, 10, 10, 12, 10]
const print = (...cells: string[]) => {
  console.log(
    cells.map((cell, i) => (i ? cell.padStart(columns[i] ?? 0) : cell.padEnd(columns[0] ?? 0))).join('  '),
  )
}
print(`${PAIRS} pairs`, 'known', 'nobody', '|Δ| < 5 ms', 'p > 0.01')
for (const question of questions)
  for (const [way, how] of waysOf(question))
    for (const time of ['first', 'again']) {
      const { known, unknown, apart, p, holds } = await measure(question, how)
      const medians = [known, unknown].map((times) => `${median(times).toFixed(1)} ms`)
      print(
        `POST /${question.path} ${way}`,
        ...medians,
        `${apart.toFixed(2)} ms`,
        p.toFixed(3),
        holds ? 'ok' : 'OVER',
      )
      if (!holds && time === 'again') process.exitCode = 1
      if (holds) break
    }
