import type { Filters, MailRule } from '../../ports.ts'

/** A mail server's rules that live in the given lists, by uid; nobody answers while it is down. */
export function createMemoryFilters(rules: Record<string, MailRule[]>, isDown: () => boolean): Filters {
  const ask = () => {
    if (isDown()) throw new Error('the mail server does not answer')
  }
  return {
    async list(uid) {
      ask()
      return structuredClone(rules[uid] ?? [])
    },
    async remove(uid, id) {
      ask()
      rules[uid] = (rules[uid] ?? []).filter((rule) => rule.id !== id)
    },
  }
}
