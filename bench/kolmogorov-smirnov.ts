/**
 * Two-sample Kolmogorov–Smirnov test: how likely two samples of one distribution differ at least as much as these.
 * Asymptotic p with Stephens' correction (Numerical Recipes, 3rd edition, 14.3.3; M. A. Stephens, 1970).
 */
export function kolmogorovSmirnov(one: readonly number[], other: readonly number[]): number {
  const distance = largestDistance(one, other)
  const size = Math.sqrt((one.length * other.length) / (one.length + other.length))
  const lambda = (size + 0.12 + 0.11 / size) * distance
  // The series does not converge for tiny distances, where p is 1 to every digit one would print.
  if (lambda < 0.3) return 1
  let p = 0
  for (let k = 1; k <= 100; k++) p += 2 * (-1) ** (k - 1) * Math.exp(-2 * k * k * lambda * lambda)
  return Math.min(1, Math.max(0, p))
}

/** The largest distance between the two empirical distribution functions. */
function largestDistance(one: readonly number[], other: readonly number[]): number {
  const share = (sorted: readonly number[], value: number) =>
    sorted.filter((each) => each <= value).length / sorted.length
  return Math.max(...[...one, ...other].map((value) => Math.abs(share(one, value) - share(other, value))))
}
