import { hex } from '../../hashing.ts'
import type { MailRule } from '../../ports.ts'
import { readSieve, type Command } from './read.ts'
import { isFollowed, rulesIn, withParts, type FoundRule } from './rules.ts'
import type { SieveScripts } from './scripts.ts'
import { lastString, OWN, readOwn } from './write.ts'

/** A script that runs for each message. */
export interface Script {
  name: string
  content: string
  /** Undefined where it cannot be read. */
  commands: Command[] | undefined
  /** The command that includes it; undefined for the active script. */
  by?: { script: Script; command: Command }
}

/** A rule in force, and where it stands. */
export interface PlacedRule {
  rule: MailRule
  found: FoundRule
  script: Script
}

/** Every rule in force, script after script: the active one, and what it includes (RFC 6609). */
export async function rulesInForce(scripts: SieveScripts): Promise<PlacedRule[]> {
  const placed: Omit<PlacedRule, 'rule'>[] = []
  for (const script of await scriptsInForce(scripts)) {
    const { name, content, commands } = script
    const own = name === OWN && readOwn(content) !== undefined
    const found = commands ? rulesIn(content, commands, own) : [unreadable(script)]
    placed.push(...found.map((one) => ({ script, found: one })))
  }
  const keys = placed.map(({ script, found: { rule, statement } }) =>
    JSON.stringify([script.name, rule.kind, statement]),
  )
  return Promise.all(
    placed.map(async ({ found, script }, i) => {
      // Of several alike, the last has the same id whether those before it are still there or not.
      const alike = keys.slice(i + 1).filter((key) => key === keys[i]).length
      return { rule: { ...found.rule, id: await hash(`${alike} ${keys[i]}`) }, found, script }
    }),
  )
}

async function scriptsInForce(scripts: SieveScripts): Promise<Script[]> {
  const listed = await scripts.list()
  const reached: Pick<Script, 'name' | 'by'>[] = listed
    .filter(({ active }) => active)
    .map(({ name }) => ({ name }))
  const found: Script[] = []
  // It grows while it is gone through.
  for (const { name, by } of reached) {
    if (found.some((script) => script.name === name) || !listed.some((script) => script.name === name))
      continue
    const content = await scripts.get(name)
    const commands = readSieve(content)
    const script: Script = { name, content, commands, ...(by && { by }) }
    found.push(script)
    for (const command of withParts(commands ?? []))
      if (isFollowed(command)) reached.push({ name: lastString(command), by: { script, command } })
  }
  return found
}

/** Nobody can say what it does: it is one rule as a whole. */
const unreadable = ({ name, content }: Script): FoundRule => ({
  rule: { kind: 'rule', name },
  start: 0,
  end: content.length,
  statement: content,
})

const hash = async (text: string) =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
