import { ResultCodeError } from 'ldapts'
import type { Connection } from './connection.ts'

export interface Pool {
  /** Runs work on a connection that nobody else uses meanwhile: two binds at once on one mix up who is who. */
  use<T>(work: (client: Connection['client']) => Promise<T>): Promise<T>
  close(): void
}

/**
 * At most `size` connections, opened as they are needed and kept. Whoever finds all of them taken waits their turn, and
 * no longer than `patience` milliseconds; then it throws, as it does when nobody answers.
 */
export function createPool(open: () => Promise<Connection>, size: number, patience: number): Pool {
  const idle: Connection[] = []
  const waiting: (() => void)[] = []
  let taken = 0

  const takeTurn = async () => {
    if (taken < size) {
      taken++
      return
    }
    // Whoever ends hands over their turn: `taken` stays as it is.
    await new Promise<void>((resolve, reject) => {
      const turn = () => {
        clearTimeout(tooLate)
        resolve()
      }
      const tooLate = setTimeout(() => {
        waiting.splice(waiting.indexOf(turn), 1)
        reject(new Error('the directory is busy'))
      }, patience)
      waiting.push(turn)
    })
  }
  const endTurn = () => {
    const next = waiting.shift()
    if (next) next()
    else taken--
  }
  const takeIdle = () => {
    for (let kept = idle.pop(); kept; kept = idle.pop()) if (kept.isOpen()) return kept
    return undefined
  }

  return {
    async use(work) {
      await takeTurn()
      let connection: Connection | undefined
      try {
        connection = takeIdle() ?? (await open())
        const result = await work(connection.client)
        idle.push(connection)
        return result
      } catch (error) {
        // An answer, be it a refusal, leaves the connection as good as it was; silence does not.
        if (connection && error instanceof ResultCodeError) idle.push(connection)
        else connection?.close()
        throw error
      } finally {
        endTurn()
      }
    },
    close() {
      for (const connection of idle.splice(0)) connection.close()
    },
  }
}
