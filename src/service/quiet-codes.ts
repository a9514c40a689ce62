import { keepCode, refuseUntil, RESEND_AFTER } from './codes.ts'
import { randomText } from './hashing.ts'
import type { Ctx } from './http.ts'
import type { Ports, Records } from './ports.ts'
import type { Contact } from './records.ts'
import { quietShares, takeShare, visitShare, waitForShare } from './sendings.ts'

const nobody: Contact = { kind: 'email', value: '' }

/**
 * Makes a code the one live code of a flow, as `issueCode` does, where the visitor must not learn whether anybody gets
 * it: it goes to those of `contacts` that have not had their share, in silence; where it goes to nobody, nothing typed
 * will be right. Only the flow's own share, which does not depend on whom it is about, is refused in words.
 * @param isKnown asked for on a device that its owner asked to remember
 * @param when at once: the flow begins anew, and the minute between two codes does not count
 */
export async function issueQuietCode(
  c: Ctx,
  records: Records,
  flow: string,
  contacts: readonly Contact[],
  { isKnown, when }: { isKnown: boolean; when?: 'at once' | undefined },
): Promise<{ code: string; to: Contact[] }> {
  refuseUntil(await waitToSendQuietly(c.env, records, flow, when))
  await takeShare(c.env, records, visitShare(flow))
  const to: Contact[] = []
  for (const contact of contacts) {
    const shares = await quietShares(c, contact, isKnown)
    const waits = await Promise.all(shares.map((share) => waitForShare(c.env, records, share)))
    if (waits.some((wait) => wait > 0)) continue
    for (const share of shares) await takeShare(c.env, records, share)
    to.push(contact)
  }
  const code = randomText(c.env, '0123456789', 6)
  await keepCode(c, records, flow, 'reset', to[0] ?? nobody, to.length > 0 ? code : undefined)
  return { code, to }
}

/** Milliseconds until this flow may have another code, whoever it is about. @param when as for the code itself */
export async function waitToSendQuietly(
  ports: Ports,
  records: Records,
  flow: string,
  when?: 'at once',
): Promise<number> {
  const last = when === 'at once' ? undefined : await records.get('code', flow)
  const sinceLast = last ? last.sentAt + RESEND_AFTER - ports.clock.now() : 0
  return Math.max(0, sinceLast, await waitForShare(ports, records, visitShare(flow)))
}
