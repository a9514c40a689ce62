let over = 0

/** Prints one line of the table. */
export function row(
  figure: string,
  floor: string,
  portal: string,
  ratio: string,
  goal: string,
  verdict: string,
) {
  const cells = [figure.padEnd(48), ...[floor, portal, ratio, goal].map((cell) => cell.padStart(10)), verdict]
  console.log(cells.join('  '))
}

const verdict = (isMet: boolean) => {
  if (!isMet) over += 1
  return isMet ? 'ok' : 'OVER'
}

/** A figure beside the floor's; the goal is a ratio. */
export function compared(figure: string, floor: number, portal: number, unit: string, goal: number) {
  const ratio = portal / floor
  const isMet = ratio <= goal
  row(figure, say(floor, unit), say(portal, unit), ratio.toFixed(2), `≤ ${goal.toFixed(2)}`, verdict(isMet))
}

/** A figure on its own; the goal is the most it may be. */
export const limited = (figure: string, portal: number, unit: string, goal: number) =>
  row(figure, '', say(portal, unit), '', `≤ ${say(goal, unit)}`, verdict(portal <= goal))

const say = (value: number, unit: string) =>
  `${unit === 'ms' ? Math.round(value) : +value.toFixed(1)} ${unit}`

/** How many figures passed their goal. */
export const countOver = () => over

/** The middle one of an odd number of measurements. */
export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
