import type { Forward } from '#src/contract/forward.ts'
import { inAccount, type SignedIn } from '../account.ts'
import { liveCode } from '../codes.ts'
import type { Ctx } from '../http.ts'
import { forwardCodeOf } from '../outstanding.ts'
import type { MailRule } from '../ports.ts'
import type { ForwardRecord } from '../records.ts'
import { waitForShare } from '../sendings.ts'
import { forwardOf, latestEnd, policyOf, wishOf } from './record.ts'
import { stagesOf, testsOf } from './test.ts'

/**
 * The forward as its owner sees it: what was asked for comes from the store, what is in force from the mail server. That
 * one is asked outside any transaction: it may be slow, or not answer at all.
 */
export async function forwardView(c: Ctx): Promise<Forward> {
  const now = c.env.clock.now()
  const known = await inAccount(c, async ({ records, person: { uid, address } }: SignedIn) => {
    const record = await forwardOf(records, uid)
    return {
      uid,
      address,
      record,
      letter: record.test && (await records.get('message', record.test.letter)),
      code: await liveCode(c.env, records, forwardCodeOf(uid)),
      from: (await records.get('account', uid))?.forwardingFrom ?? 0,
      testWait: await waitForShare(c.env, records, testsOf(uid)),
    }
  })
  const { uid, address, record, letter, code, from, testWait } = known
  const { asked, candidate, removing, test } = record
  const rules = await c.env.filters.list(uid).catch(() => undefined)
  const rule = ruleOf(record, rules)
  const { policy, keepCopyLocked } = policyOf(c.env)
  return {
    uid,
    address,
    policy,
    keepCopyLocked,
    latest: latestEnd(c.env),
    ...(from > now && { from }),
    version: record.version,
    ...(asked && {
      asked: {
        ...wishOf(asked),
        confirmedAt: asked.confirmedAt,
        ...(asked.verifiedAt !== undefined && { verifiedAt: asked.verifiedAt }),
      },
    }),
    ...(candidate &&
      candidate.expiresAt > now && { candidate: { ...wishOf(candidate), ...(code && { code }) } }),
    rule,
    removing: removing ?? false,
    others: forwardsIn(rules)
      .filter(({ own }) => !own)
      .map(({ to, keepsCopy }) => ({ to, keepsCopy })),
    // After 30 days the outbox knows nothing of the message: when one last came through is said above.
    ...(test && letter && { test: await stagesOf(c.env, uid, test, rule, letter) }),
    ...(testWait > 0 && { testFrom: now + testWait }),
  }
}

const forwardsIn = (rules: MailRule[] = []) => rules.filter((rule) => rule.kind === 'forward')

function ruleOf({ asked }: ForwardRecord, rules: MailRule[] | undefined): Forward['rule'] {
  if (!rules) return 'unknown'
  if (asked?.tooMany) return 'too-many'
  const own = forwardsIn(rules).find((forward) => forward.own)
  if (!own) return 'absent'
  return asked?.enabled && own.to === asked.to && own.keepsCopy === asked.keepsCopy ? 'as-asked' : 'other'
}
