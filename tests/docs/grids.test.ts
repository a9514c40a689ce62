import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** "T-SES 1 3-5" → T-SES-01, T-SES-03, T-SES-04, T-SES-05 */
const expand = (list: string, write: (name: string, n: number) => string) =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', ...ranges] = line.trim().split(' ')
      return ranges.flatMap((range) => {
        const [first = 0, last = first] = range.split('-').map(Number)
        return Array.from({ length: last - first + 1 }, (_, i) => write(name, first + i))
      })
    })
const twoDigits = (name: string, n: number) => `${name}-${String(n).padStart(2, '0')}`

const requirements = expand(
  `ARC 1-7
   IDP 1-10
   PWD 1-14
   TOK 1-10
   SES 1-10
   ENU 1-5
   THR 1-9
   FWD 1-13
   UPL 1-7
   BRW 1-10
   PRI 1-6
   RES 1-12
   AUD 1-5`,
  twoDigits,
)
/** Those of the catalogue we tested ourselves against: it numbers some that it leaves to the reader. */
const cases = expand(
  `T-IDP 1-3 5-7 9-11 13-15 17-19 21-23 25-26
   T-PWD 1 3-5 7-9 11-13 15-17 19-21 23-25 27-29
   T-TOK 1-3 5-7 9-11 13-15 17-19 21-22
   T-SES 1 3-5 7-9 11-13 15-17
   T-ENU 1-3 5-7 9-11
   T-THR 1-3 5-7 9-11 13-15
   T-FWD 1-3 5-7 9-11 13-15 17-19 21-23 25-27 29-31 33-34
   T-UPL 1 3-5 7-9 11-13 15-17 19-21 23-25
   T-BRW 1-3 5-7 9-11 13-15 17-19 21-23 25-26
   T-INJ 1 3-5 7-9 11-13 15-17
   T-PRI 1-3 5-7 9-11 13
   T-RES 1-2 4-6 8-10 12-14 16-18 20-22 24-26 28-30 32-34 36-38 40-41
   T-AUD 1 3-5 7-9`,
  twoDigits,
)
/** RGAA 4.1.2: how many criteria each theme has. */
const criteria = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12].flatMap((count, theme) =>
  Array.from({ length: count }, (_, i) => `${theme + 1}.${i + 1}`),
)

interface Row {
  id: string
  shown: string
}
const rowsOf = (page: string): Row[] =>
  read(page)
    .split('\n')
    .filter((line) => /^\| *(?:[A-Z]|\d)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => ({ id: cells[1] ?? '', shown: cells.at(-2) ?? '' }))

interface Named {
  file: string
  title: string
}
/** Each test a cell names: a file, and a title in it or, for a case, the id that a title bears. */
const testsOf = ({ id, shown }: Row): Named[] =>
  [...shown.matchAll(/`(tests\/[^`]+)`(?: “([^”]+)”)?/g)].map(([, file = '', title]) => ({
    file,
    title: title ?? (id.startsWith('T-') ? id : ''),
  }))
const isThere = ({ file, title }: Named) => existsSync(join(root, file)) && read(file).includes(title)

const security = rowsOf('docs/security.md')

describe.each(['docs/security.md', 'docs/accessibility.md'])('%s', (page) => {
  it('names no test that is not there', () => {
    const missing = rowsOf(page).flatMap((row) => testsOf(row).filter((named) => !isThere(named)))
    expect(missing).toEqual([])
  })

  it('leaves no row without a test, a reason or a place', () => {
    expect(rowsOf(page).filter(({ shown }) => shown.length < 4)).toEqual([])
  })
})

test('every requirement and every case of the catalogue has one row', () => {
  expect([requirements.length, cases.length]).toEqual([118, 219])
  const ids = security.map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  expect([...requirements, ...cases].filter((id) => !ids.includes(id))).toEqual([])
})

test('what a row leans on has a row of its own', () => {
  const ids = new Set(security.map(({ id }) => id))
  const cited = security.flatMap(({ shown }) => shown.replace(/“[^”]*”/g, '').match(/T-[A-Z]{3}-\d\d/g) ?? [])
  expect(cited.filter((id) => !ids.has(id))).toEqual([])
})

test('every test of a case is named in the row of that case', () => {
  const named = new Set(security.flatMap((row) => testsOf(row).map(({ file }) => `${row.id} in ${file}`)))
  const titled = globSync('tests/**/*.{test,spec,contract,server}.{ts,tsx}', { cwd: root }).flatMap((file) =>
    [...read(file).matchAll(/['"`]((?:T-[A-Z]{3}-\d\d(?:, )?)+)[: ]/g)].flatMap(([, ids = '']) =>
      ids.split(', ').map((id) => `${id} in ${file}`),
    ),
  )
  expect([...new Set(titled)].filter((test) => !named.has(test))).toEqual([])
})

test('every criterion of RGAA 4.1.2 has one row, with a level and a state', () => {
  const rows = read('docs/accessibility.md').match(/^\| *\d+\.\d+ .*$/gm) ?? []
  expect(criteria).toHaveLength(106)
  expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual(criteria)
  expect(rows.filter((row) => !/\| *AA? *\|.*\| *(?:met|audit|later|n\/a) *\|/.test(row))).toEqual([])
})
