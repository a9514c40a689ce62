import type { Filters, MailRule, Rule } from '../../ports.ts'

/** A mail server's rules that live in the given lists, by uid; nobody answers while it is down. */
export function createMemoryFilters(rules: Record<string, Rule[]>, isDown: () => boolean): Filters {
  const ask = () => {
    if (isDown()) throw new Error('the mail server does not answer')
  }
  return {
    async list(uid) {
      ask()
      return (rules[uid] ?? []).map((rule): MailRule => ({ ...rule, id: idOf(rule) }))
    },
    async setForward(uid, forward) {
      ask()
      const others = (rules[uid] ?? []).filter((rule) => rule.kind !== 'forward' || !rule.own)
      rules[uid] = forward ? [{ kind: 'forward', own: true, ...forward }, ...others] : others
      return 'set'
    },
    async remove(uid, id) {
      ask()
      rules[uid] = (rules[uid] ?? []).filter((rule) => idOf(rule) !== id)
    },
  }
}

const idOf = (rule: Rule) =>
  rule.kind === 'forward' ? `forward ${rule.keepsCopy ? 'and keep' : 'only'} ${rule.to}` : `rule ${rule.name}`
