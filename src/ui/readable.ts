/**
 * A promise that React's `use` reads at once when it is kept already. React looks at `status` and `value`, and would
 * otherwise suspend the first time it meets any promise, even one that was kept long ago.
 */
export function readable<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    (value) => void Object.assign(promise, { status: 'fulfilled', value }),
    // Nothing is handed on: the broken promise itself, answered here, would be one more that nobody awaits.
    (reason: unknown) => void Object.assign(promise, { status: 'rejected', reason }),
  )
  return Object.assign(promise, { status: 'pending' })
}
