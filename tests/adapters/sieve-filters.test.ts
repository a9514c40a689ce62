import { describe, expect, it } from 'vitest'
import { createMemorySieve, type StoredScript } from '#src/service/adapters/memory/sieve-server.ts'
import { createSieveFilters } from '#src/service/adapters/sieve/filters.ts'

const TO = 'collecte@example.com'
const forward = (keepsCopy = true, own = false, to = TO) => ({ kind: 'forward', own, to, keepsCopy })
const rule = (name: string) => ({ kind: 'rule', name })

/** The rules of somebody whose first script is in force, and their scripts. */
function open(...contents: [string, ...string[]]) {
  const scripts = contents.map((content, i): StoredScript => ({ name: `s${i}`, content, active: i === 0 }))
  const filters = createSieveFilters(createMemorySieve(
    () => scripts,
    () => 'none',
  ))
  return {
    scripts,
    list: () => filters.list('x'),
    remove: (id: string) => filters.remove('x', id),
    /** Removes everything that was listed, in that order. */
    removeAll: async () => {
      for (const { id } of await filters.list('x')) await filters.remove('x', id)
    },
    setForward: (to: string) => filters.setForward('x', { to, keepsCopy: true }),
  }
} // prettier-ignore

describe('mail rules found in scripts', () => {
  it.each([
    ['nothing for what happens anyway', 'if true { keep; stop; } # redirect "a";\n', []],
    ['a disabled rule as well, since a word puts it in force', `# rule:[x]\nif false { redirect "${TO}"; }`, [forward(false)]],
    ['forwards under conditions, in a chain', `if false { keep; } elsif true { if true { redirect "${TO}"; } } else { redirect :copy "${TO}"; }`, [forward(false), forward()]],
    ['the address, not the options before it', `redirect :notify "NEVER" :copy "${TO}";`, [forward()]],
    ['the address in a text block', `redirect text:\n${TO}\n.\n;`, [forward(false, false, `${TO}\n`)]],
    ['a forward and what else its rule does', `# rule:[Voler]\nif true { redirect "${TO}"; discard; }`, [forward(false), rule('Voler')]],
    ['an action in its own words, where nobody named it', 'if true { fileinto "Corbeille"; } discard;', [rule('fileinto "Corbeille"'), rule('discard')]],
    ['a long text, cut', `vacation :days 7 "${'é'.repeat(500)}";`, [rule(`vacation "${'é'.repeat(90)}`)]],
    ['unknown actions', 'x_steal "a";', [rule('x_steal "a"')]],
    ['an include of the server’s own', 'include :global "spam";', [rule('include "spam"')]],
    ['a script that cannot be read, by its name', 'if true {', [rule('s0')]],
    ['a forward behind something unreadable, still as a whole', `redirect "${TO}"; %`, [rule('s0')]],
  ])('lists %s', async (_, content, expected) => {
    expect(await open(content).list()).toMatchObject(expected)
  }) // prettier-ignore

  it.each([
    ['alike', `redirect "${TO}"; redirect "${TO}";`],
    ['in one rule', `if true { redirect "${TO}"; redirect :copy "${TO}"; discard; }`],
    ['in a chain', 'if false { discard; } elsif true { fileinto "a"; } else { fileinto "b"; } discard;'],
    ['in scripts that include each other', 'include "s1"; discard;', `include "s0"; redirect "${TO}";`],
  ])('removes all that was listed, %s', async (_, ...contents) => {
    const before = `require ["fileinto", "include", "copy"];\n`
    const [first = '', ...others] = contents.map((content) => before + content)
    const { list, removeAll } = open(first, ...others)
    expect((await list()).length).toBeGreaterThan(1)
    await removeAll()
    expect(await list()).toEqual([])
  })

  it('takes a script that cannot be read out of force, as it is', async () => {
    const { list, removeAll, scripts } = open('if true {')
    await removeAll()
    expect(await list()).toEqual([])
    expect(scripts).toEqual([{ name: 's0', content: 'if true {', active: false }])
  })

  it('takes it out from under a script that includes it', async () => {
    const { list, removeAll, scripts } = open('require ["include"]; include "s1"; discard;', '%')
    expect(await list()).toMatchObject([rule('discard'), rule('s1')])
    await removeAll()
    expect(await list()).toEqual([])
    expect(scripts[1]).toEqual({ name: 's1', content: '%', active: false })
  })

  it('takes it out from under the portal’s forward, which stays', async () => {
    const { list, setForward, remove, scripts } = open('keep;')
    await setForward('a@b.fr')
    const [theirs] = scripts
    if (theirs) theirs.content = '%'
    const [own, unreadable] = await list()
    expect([own, unreadable]).toMatchObject([forward(true, true, 'a@b.fr'), rule('s0')])
    await remove(unreadable?.id ?? '')
    expect(await list()).toEqual([own])
    expect(theirs?.content).toBe('%')
  })
})
