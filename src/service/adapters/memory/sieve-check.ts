import { readSieve, type Command } from '../sieve/read.ts'
import { withParts } from '../sieve/rules.ts'

/** Each command, test and tag that this server knows, with the extension it belongs to, if any. */
const KNOWN = {
  commands: {
    require: '', if: '', elsif: '', else: '', keep: '', discard: '', stop: '', redirect: '',
    fileinto: 'fileinto', include: 'include', vacation: 'vacation', reject: 'reject',
  },
  tests: {
    true: '', false: '', not: '', allof: '', anyof: '', address: '', exists: '', header: '', size: '',
    envelope: 'envelope', body: 'body', currentdate: 'date',
  },
  tags: { copy: 'copy' },
} satisfies Record<string, Record<string, string>> // prettier-ignore

/** The extensions there are, as `require` names them. */
export const EXTENSIONS = Object.values(KNOWN)
  .flatMap((words) => Object.values(words))
  .filter((extension) => extension !== '')

/** Why the server takes no such script; undefined when it does. */
export function sieveFault(text: string): string | undefined {
  const commands = readSieve(text)
  if (!commands) return 'syntax error'
  const required = commands.filter(({ name }) => name === 'require').flatMap(({ strings }) => strings.flat())
  const unknown = required.find((extension) => !EXTENSIONS.includes(extension))
  if (unknown !== undefined) return `unknown extension ${unknown}`

  const isUsable = (words: Record<string, string>, word: string) =>
    Object.hasOwn(words, word) && [...required, ''].includes(words[word] ?? '')
  const all = withParts(commands)
  const tests = all.flatMap((command) => testsOf(command))
  for (const { name, strings } of all) {
    if (!isUsable(KNOWN.commands, name)) return `unknown command ${name}`
    if (name === 'redirect' && strings.at(-1)?.length !== 1) return 'redirect takes one address'
  }
  const test = tests.find(({ name }) => !isUsable(KNOWN.tests, name))
  if (test) return `unknown test ${test.name}`
  const copies = all.some(({ tags }) => tags.includes('copy'))
  return copies && !required.includes('copy') ? 'unknown tag :copy' : undefined
}

/** The tests of a command, and theirs. */
const testsOf = ({ tests }: Command): Command[] => tests.flatMap((test) => [test, ...testsOf(test)])
