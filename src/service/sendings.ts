import { keyedHash } from './hashing.ts'
import type { Ctx } from './http.ts'
import { networkOf } from './network.ts'
import type { Ports, Records } from './ports.ts'
import type { Contact } from './records.ts'

const QUARTER = 15 * 60_000
const DAY = 24 * 60 * 60_000

/** How many messages may leave within how many milliseconds. */
export interface Share {
  id: string
  most: number
  window: number
}

/** At most three sendings a quarter of an hour, to one destination and from one flow (TOK-05, THR-06). */
export const sharesOf = async (ports: Ports, flow: string, { value }: Contact): Promise<Share[]> => [
  { id: `flow:${flow}`, most: 3, window: QUARTER },
  { id: await keyedHash(ports, 'destination', value), most: 3, window: QUARTER },
]

/** One sending and three more. */
export const visitShare = (flow: string): Share => ({ id: `flow:${flow}`, most: 4, window: QUARTER })

/**
 * Narrow enough to be no flood; and a stranger who asks all day from elsewhere leaves the owner their codes. Strangers who
 * ask from everywhere use up the day's: the devices that the owner asked to remember have a share of their own.
 */
export const quietShares = async ({ env }: Ctx, { value }: Contact, isKnown: boolean): Promise<Share[]> =>
  isKnown
    ? [{ id: await keyedHash(env, 'destination of known devices', value), most: 10, window: DAY }]
    : [
        {
          id: await keyedHash(env, 'destination', `${networkOf(env.clientAddress)}\n${value}`),
          most: 10,
          window: DAY,
        },
        { id: await keyedHash(env, 'destination by day', value), most: 30, window: DAY },
      ]

/** Milliseconds until one more may leave. */
export async function waitForShare(
  ports: Ports,
  records: Records,
  { id, most, window }: Share,
): Promise<number> {
  const now = ports.clock.now()
  const recent = ((await records.get('sendings', id))?.at ?? []).filter((at) => at > now - window)
  const oldest = recent.at(-most)
  return oldest === undefined ? 0 : oldest + window - now
}

export async function takeShare(ports: Ports, records: Records, { id, window }: Share) {
  const now = ports.clock.now()
  const recent = ((await records.get('sendings', id))?.at ?? []).filter((at) => at > now - window)
  await records.put('sendings', id, { at: [...recent, now] }, { expiresAt: now + window })
}
