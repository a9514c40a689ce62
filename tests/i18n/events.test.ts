import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fr } from '#src/flows/account/activity/texts/fr.ts'

const service = join(import.meta.dirname, '../../src/service')
/** Every call that logs an event with a uid, at a request or without one, as it is written: the person will read of it. */
const calls = globSync('**/*.ts', { cwd: service }).flatMap((file) =>
  readFileSync(join(service, file), 'utf8')
    .split(/audit(?:As)?\(/)
    .slice(1)
    .flatMap(
      (call) =>
        /^\s*(?:c|ports, randomId\(ports\)),\s*records,\s*([^;]*?)'(?:success|refused|alarm)',\s*\{\s*uid/.exec(
          call,
        )?.[1] ?? [],
    ),
)
const named = calls.flatMap((event) =>
  [...event.matchAll(/'([a-z_-]*_[a-z_-]+)'/g)].map(([, name = '']) => name),
)
/** Written with the name of what they concern. */
const composed: Record<string, string[]> = {
  '`${item.kind}_removed`': ['forward_removed', 'rule_removed'],
  '`forward_${event}`': ['forward_set', 'forward_changed', 'forward_paused'],
  '`undone_${what.kind}`': [
    'undone_activation',
    'undone_password-changed',
    'undone_contact-added',
    'undone_contact-removed',
    'undone_forward',
  ],
} // prettier-ignore

test('every event of a person’s security log has a sentence in their history', () => {
  const templates = calls.flatMap((event) => [...event.matchAll(/`[^`]+`/g)].map(([template]) => template))
  expect(named.length).toBeGreaterThan(15)
  expect(templates.filter((template) => !composed[template])).toEqual([])
  const events = [...named, ...templates.flatMap((template) => composed[template] ?? [])]
  expect(events.filter((event) => !Object.hasOwn(fr.history.events, event))).toEqual([])
})
