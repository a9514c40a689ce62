import { MANAGER_CODE_ALPHABET } from '#src/rules/codes.ts'
import { refusal } from '#src/contract/problem.ts'
import { audit, auditAs } from './audit.ts'
import { keyedHash, randomId, randomText, sameHash } from './hashing.ts'
import type { Ctx } from './http.ts'
import type { Ports, Records } from './ports.ts'
import { refuseField } from './refusal.ts'

const MANAGER_CODE_LIFE = 48 * 60 * 60_000

/**
 * A manager vouches for somebody: a 10-character code, once, within 48 hours. A newer one voids the older.
 * @param by which manager, for the security log; nobody in the demonstration
 */
export async function issueManagerCode(ports: Ports, uid: string, by?: string): Promise<string> {
  const code = randomText(ports, MANAGER_CODE_ALPHABET, 10)
  const hash = await keyedHash(ports, 'manager-code', code)
  const expiresAt = ports.clock.now() + MANAGER_CODE_LIFE
  await ports.store.transaction(async (records) => {
    await records.put('managerCode', uid, { hash }, { expiresAt })
    await auditAs(ports, randomId(ports), records, 'manager_code_issued', 'success', { uid, by })
  })
  return code
}

export async function useManagerCode(c: Ctx, records: Records, uid: string, typed: string): Promise<void> {
  const issued = await records.get('managerCode', uid)
  const right = sameHash(issued?.hash ?? '', await keyedHash(c.env, 'manager-code', typed))
  if (!right) {
    await audit(c, records, 'manager_code_refused', 'refused', { uid })
    throw refuseField('code', refusal('code-wrong'))
  }
  await records.delete('managerCode', uid)
}
