/**
 * A promise that React's `use` reads at once when it is kept already. React looks at `status` and `value`, and would
 * otherwise suspend the first time it meets any promise, even one that was kept long ago.
 */
export function readable<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    (reason: unknown) => Object.assign(promise, { status: 'rejected', reason }),
  )
  return Object.assign(promise, { status: 'pending' })
}
