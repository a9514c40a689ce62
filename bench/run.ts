/**
 * `npm run bench`: builds the floor pages and the portal, measures them side by side in one browser, and prints each
 * figure beside its goal. Exits with 1 when a goal is passed. `RUNS` changes how many times each time is taken.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { findBrowser } from '#tests/support/browser.ts'
import { buildFloor, buildPortal, serve } from './build.ts'
import { floor, goals } from './sizes.ts'
import { compared, countOver, limited, median, row } from './table.ts'
import { firstField, firstPaint, layoutShift, visit } from './visit.ts'
import { longestTaskTyping, stepChange } from './journey.ts'

const RUNS = Number(process.env['RUNS'] ?? 7)
const folder = mkdtempSync(join(tmpdir(), 'alize-bench-'))
const folders = ['floor', 'floor-without-forms', 'portal'].map((name) => join(folder, name))
const [floorFolder = '', plainFloorFolder = '', portalFolder = ''] = folders

const built = {
  withForms: await buildFloor('floor', floorFolder),
  withoutForms: await buildFloor('floor-without-forms', plainFloorFolder),
}
const sizes = await buildPortal(portalFolder)
const sites = await Promise.all(folders.map(serve))
const [floorPage = '', plainFloorPage = '', portal = ''] = sites.map(({ origin }) => origin)
const wizard = portal + paths.firstConnection
const browser = await chromium.launch(await findBrowser())

/** Medians; floor and portal in turns, so that whatever else the machine does slows both. */
async function race(
  figure: string,
  floorUrl: string,
  url: string,
  look: (page: Page) => Promise<number>,
  goal: number,
) {
  const floors: number[] = []
  const portals: number[] = []
  for (let run = 0; run < RUNS; run++) {
    floors.push(await visit(browser, floorUrl, look))
    portals.push(await visit(browser, url, look))
  }
  compared(figure, median(floors), median(portals), 'ms', goal)
}

async function repeat(url: string, look: (page: Page) => Promise<number>) {
  const values: number[] = []
  for (let run = 0; run < RUNS; run++) values.push(await visit(browser, url, look))
  return median(values)
}

try {
  row('', 'floor', 'portal', 'ratio', 'goal', '')
  // Within 1 %: the goals of the build (sizes.ts) stand on these.
  for (const page of ['withForms', 'withoutForms'] as const)
    limited(`floor ${page}: off what sizes.ts says`, 100 * Math.abs(built[page] / floor[page] - 1), '%', 1)
  for (const [figure, size] of Object.entries(sizes))
    limited(figure, size, 'kB', goals[figure as keyof typeof goals])
  await race('first paint, home page', plainFloorPage, portal, firstPaint, 1)
  await race('first paint, wizard', floorPage, wizard, firstPaint, 1)
  await race('first field accepts a character, wizard', floorPage, wizard, firstField, 1.05)
  limited('layout shift, home page', await repeat(portal, layoutShift), '', 0)
  limited('layout shift, wizard', await repeat(wizard, layoutShift), '', 0)
  limited('from a click to the next step', await repeat(wizard, stepChange), 'ms', 100)
  limited('longest task while typing', await visit(browser, wizard, longestTaskTyping), 'ms', 50)
} finally {
  await browser.close()
  for (const site of sites) site.close()
  rmSync(folder, { recursive: true })
}
process.exitCode = countOver() > 0 ? 1 : 0
