import { expect, test } from 'vitest'

const sources = import.meta.glob<string>(
  ['/src/**/*.{ts,tsx,css}', '/index.html', '/vite.config.ts', '!/src/academy/**'],
  { query: '?raw', import: 'default', eager: true },
)

/** The fictitious people share a password that anybody may guess the island from. */
const PASSWORD_OF_THE_DEMONSTRATION = 'Trois-flamboyants-972'
const OF_MARTINIQUE = /martinique|sch(?:œ|oe)lcher|97200|972|0596|sogomar|mxcyrus|imaps\.|ac-[\w-]+\.fr/i

test('nothing but its own file knows that the académie is Martinique', () => {
  const lines = Object.entries(sources).flatMap(([file, text]) =>
    text
      .replaceAll(PASSWORD_OF_THE_DEMONSTRATION, '')
      .split('\n')
      .filter((line) => OF_MARTINIQUE.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(Object.keys(sources)).toContain('/src/service/demo/people.ts')
  expect(lines).toEqual([])
})
