import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSieve, type Command } from '#src/service/adapters/sieve/read.ts'

/** What it says, without where. */
const bare = ({ name, tags, strings, tests, block }: Command): unknown => ({
  name,
  tags,
  strings,
  tests: tests.map(bare),
  block: block.map(bare),
})
const read = (text: string) => readSieve(text)?.map(bare)
const command = (name: string, more: Partial<Command> = {}) => ({
  name,
  tags: [],
  strings: [],
  tests: [],
  block: [],
  ...more,
})

/** Commands at random, and their text, written in many ways. */
const word = fc.constantFrom('keep', 'fileinto', 'x_1', 'textes', 'IF')
const string = fc.string({ unit: 'binary' })
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
const block = (text: string) => `text: # mot\r\n${text.replace(/(?<=^|\n)\./g, '..')}\r\n.\r\n`
const blank = fc.constantFrom(' ', '\t\r\n', '/* ; " */', '# rule:[;"]\n', ' \n ')
const { sentence } = fc.letrec<{ sentence: { text: string; says: unknown } }>((tie) => ({
  sentence: fc
    .record({
      name: word,
      tags: fc.array(word, { maxLength: 2 }),
      strings: fc.array(fc.array(string, { maxLength: 3 }), { maxLength: 2 }),
      inBlocks: fc.boolean(),
      gap: blank,
      inner: fc.oneof({ depthSize: 'small' }, fc.constant(undefined), fc.array(tie('sentence'), { maxLength: 3 })),
    })
    .map(({ name, tags, strings, inBlocks, gap, inner }) => {
      const inBlock = (text: string) => inBlocks && !text.endsWith('\r')
      const write = (text: string) => (inBlock(text) ? block(text) : quoted(text))
      const read = (text: string) => (inBlock(text) ? `${text}\r\n` : text)
      const end = inner ? `{${inner.map(({ text }) => text).join(gap)}}` : ';'
      return {
        text: [name, ...tags.map((tag) => `:${tag}`), ...strings.map((list) => `[${list.map(write).join(',')}]`)].join(gap) + gap + end,
        says: command(name.toLowerCase(), {
          tags: tags.map((tag) => tag.toLowerCase()),
          strings: strings.map((list) => list.map(read)),
          block: (inner ?? []).map(({ says }) => says) as Command[],
        }),
      }
    }),
})) // prettier-ignore

describe('the reader of Sieve', () => {
  it('reads what webmails write', () => {
    const text =
      '/* Roundcube */ require ["copy","fileinto"];\r\n# rule:[a]\r\nif anyof (header :contains ["Subject", "x"] "\\"é\\\\", not size :over 1M)\r\n{\r\n\tfileinto "Été";\r\n} else { stop; }'
    expect(read(text)).toEqual([
      command('require', { strings: [['copy', 'fileinto']] }),
      {
        ...command('if'),
        tests: [
          command('anyof', {
            tests: [
              command('header', { tags: ['contains'], strings: [['Subject', 'x'], ['"é\\']] }),
              command('not', { tests: [command('size', { tags: ['over'] }) as Command] }),
            ] as Command[],
          }),
        ],
        block: [command('fileinto', { strings: [['Été']] })],
      },
      command('else', { block: [command('stop') as Command] }),
    ])
  })

  it('says where each command stands', () => {
    const text = '# a\nif true { redirect :copy "a@b.fr" ; }\nkeep;'
    const [first, last] = readSieve(text) ?? []
    const cut = (one: Command | undefined) => text.slice(one?.start, one?.end)
    expect(cut(first)).toBe('if true { redirect :copy "a@b.fr" ; }')
    expect(cut(first?.block[0])).toBe('redirect :copy "a@b.fr" ;')
    expect(cut(last)).toBe('keep;')
  })

  it('takes the dots out of a text block, and ends it at the line that has one alone', () => {
    const text = 'vacation text:\n..\n...a\nb.\n\u2028.\n.\n;'
    expect(read(text)).toEqual([command('vacation', { strings: [['.\n..a\nb.\n\u2028.\n']] })])
  })

  it.each([
    'keep',
    'if true {',
    'keep; }',
    'redirect "a@b.fr',
    'redirect "a@b.fr"',
    '/* keep;',
    'redirect text:\na@b.fr\n;',
    'fileinto ["a" "b"];',
    'if anyof (true,) { keep; }',
    '"keep";',
    'keep\0;',
    `${'if true {'.repeat(100)}${'}'.repeat(100)}`,
  ])('does not pretend to understand %j', (text) => {
    expect(readSieve(text)).toBeUndefined()
  })

  it('reads back whatever is written', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 4 }), blank, (sentences, gap) => {
        expect(read(sentences.map(({ text }) => text).join(gap))).toEqual(sentences.map(({ says }) => says))
      }),
      { numRuns: 2_000 },
    )
  })

  it('never throws at anything, nor at half a script', () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((some) => new TextDecoder('latin1').decode(some))
    const pieces = fc.constantFrom('"', '\\', 'text:\n', '.\n', '/*', '*/', '#', '[', ']', '(', ')', '{', '}', ',', ';', ':a', 'if', '1k', ' ') // prettier-ignore
    const half = fc.tuple(sentence, fc.nat()).map(([{ text }, at]) => text.slice(0, at % (text.length + 1)))
    const anything = fc.oneof(bytes, half, fc.string({ unit: pieces }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(anything, (text) => {
        const commands = readSieve(text)
        for (const { start, end } of commands ?? [])
          expect([';', '}']).toContain(text.slice(start, end).at(-1))
      }),
      { numRuns: 20_000 },
    )
  })

  it('answers at once to a very long text', { timeout: 5_000 }, () => {
    const LONG = 50_000
    for (const piece of ['"', '\\', '"\\"', '/*', '#', 'text:\n', '\n.', ' ', '(', '{', '[', 'if ', 'keep;', '"a",', 'a"b\\'])
      for (const before of ['', '"', 'text:\n', '/*', 'if '])
        expect(() => readSieve(before + piece.repeat(LONG))).not.toThrow()
  }) // prettier-ignore
})
