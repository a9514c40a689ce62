import { networkOf } from '../network.ts'
import type { Config } from './config-schema.ts'

/** Counts requests that are not answered yet: all of them, and those of one network, which must leave room for others. */
export function createInHand({ inHand, inHandOfOne }: Pick<Config['limits'], 'inHand' | 'inHandOfOne'>) {
  const byNetwork = new Map<string, number>()
  let all = 0
  return {
    /** @param address whom the next request comes from */
    isFull: (address: string) => all >= inHand || (byNetwork.get(networkOf(address)) ?? 0) >= inHandOfOne,
    /** Counts one; answers with what takes it back, to be called once. */
    take(address: string): () => void {
      const network = networkOf(address)
      all += 1
      byNetwork.set(network, (byNetwork.get(network) ?? 0) + 1)
      return () => {
        all -= 1
        const left = (byNetwork.get(network) ?? 0) - 1
        if (left > 0) byNetwork.set(network, left)
        else byNetwork.delete(network)
      }
    },
  }
}
