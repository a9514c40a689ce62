import type { Forward } from '../../ports.ts'
import { readSieve, type Command } from './read.ts'

/** The name of the portal's one script. */
export const OWN = 'alize'
/** The header of letters that stay in the academic mailbox whatever the forward says (FWD-02). */
export const NOTICE = 'Alize-Notice'

/** What the portal's script does. `include`: the script that was in force before it, and still is through it. */
export interface OwnScript extends Forward {
  include?: string
}

/**
 * The portal's script, from one fixed template, read back before anybody sends it (FWD-06). Throws for an address or a
 * name that no string of Sieve could carry on one line.
 */
export function writeOwn(script: OwnScript): string {
  const text = render(script)
  const back = readOwn(text)
  if (back?.to !== script.to || back.include !== script.include) throw new Error('the script reads otherwise')
  return text
}

/** What the portal's script does; undefined for any other: only what the template gives, byte for byte, is the portal's. */
export function readOwn(text: string): OwnScript | undefined {
  const commands = readSieve(text) ?? []
  const redirect = commands.find(({ name }) => name === 'redirect')
  const include = commands.find(({ name }) => name === 'include')
  if (!redirect) return undefined
  const script: OwnScript = {
    to: lastString(redirect),
    keepsCopy: redirect.tags.includes('copy'),
    ...(include && { include: lastString(include) }),
  }
  return isOneLine(script.to + (script.include ?? '')) && render(script) === text ? script : undefined
}

/** What a command acts on: the last of its strings, after those of its tags. */
export const lastString = ({ strings }: Command) => strings.at(-1)?.join(', ') ?? ''

function render({ to, keepsCopy, include }: OwnScript): string {
  const extensions = [keepsCopy && 'copy', include !== undefined && 'include'].filter(
    (used) => used !== false,
  )
  const lines = [
    '# Alizé : le transfert réglé dans le portail du compte. Toute règle écrite ici serait perdue.',
    extensions.length > 0 && `require [${extensions.map(quote).join(', ')}];`,
    !keepsCopy && `if exists ${quote(NOTICE)} { keep; }`,
    `redirect ${keepsCopy ? ':copy ' : ''}${quote(to)};`,
    include !== undefined && `include :personal :optional ${quote(include)};`,
  ]
  return lines.filter((line) => line !== false).join('\r\n') + '\r\n'
}

const isOneLine = (text: string) => !/[\0\r\n]/.test(text)

function quote(text: string): string {
  if (!isOneLine(text)) throw new Error('a line break or NUL in a string of Sieve')
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
