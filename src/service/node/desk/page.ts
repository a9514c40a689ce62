import { oneLine } from '#src/rules/one-line.ts'
import { codePoints } from '#src/rules/text.ts'
import type { Ports } from '../../ports.ts'

/** Columns of the narrowest terminal. */
const WIDTH = 80
const LABEL = 14
/** Everything else on the page is ours: what others wrote cannot pretend to be. */
const QUOTE = '  │ '

/** As `oneLine`, each on its own: nothing that moves the cursor, colours, rings or turns the direction is left. */
const linesOf = (text: string) => text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(oneLine)

/** Where a French line may break: not within its quotation marks, nor before what stands apart from its word. */
const BREAK = / (?<!« )(?![»:;!?])/

/** Broken between words where it can be, so that each line fits the page after an indent of so many columns. */
function wrapped(line: string, indent: number): string[] {
  const room = WIDTH - indent
  const lines: string[] = []
  let current: string[] = []
  for (const word of line.split(BREAK)) {
    let rest = codePoints(word)
    if (current.length > 0 && current.length + 1 + rest.length > room) {
      lines.push(current.join(''))
      current = []
    }
    for (; rest.length > room; rest = rest.slice(room)) lines.push(rest.slice(0, room).join(''))
    current = current.length > 0 ? [...current, ' ', ...rest] : rest
  }
  return [...lines, current.join('')]
}

/** Words of our own, or of somebody else on one line. */
export const paragraph = (text: string) => `${wrapped(oneLine(text), 0).join('\n')}\n`

/** `Label         text`, the text beginning at one column however often. */
export const field = (label: string, text: string) =>
  wrapped(oneLine(text), LABEL)
    .map((line, i) => `${(i === 0 ? label : '').padEnd(LABEL)}${line}\n`)
    .join('')

/** What somebody wrote, line for line, behind a bar. */
export const quoted = (text: string) =>
  linesOf(text)
    .flatMap((line) => wrapped(line, QUOTE.length))
    .map((line) => `${(QUOTE + line).trimEnd()}\n`)
    .join('')

/** Cells in columns of so many characters each, the last as wide as there is room; what is longer is cut. */
export function row(...cells: readonly (readonly [text: string, width?: number])[]): string {
  let line = ''
  for (const [text, width = WIDTH - line.length] of cells) {
    const shown = codePoints(oneLine(text))
    const cut = shown.length > width ? [...shown.slice(0, width - 1), '…'] : shown
    line += `${cut.join('')}${' '.repeat(width - cut.length)}  `
  }
  return `${line.trimEnd()}\n`
}

/** `21 novembre 2026 à 10:00`, by the clocks of the académie. */
export const longDate = ({ academy }: Pick<Ports, 'academy'>, epoch: number) =>
  new Intl.DateTimeFormat('fr', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: academy.timeZone,
  }).format(epoch)

/** `21/11 10:00`, the same for a column. */
export const shortDate = ({ academy }: Pick<Ports, 'academy'>, epoch: number) =>
  new Intl.DateTimeFormat('fr', {
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: academy.timeZone,
  })
    .format(epoch)
    .replace(',', '')
