import { firstCodePoints } from './text.ts'

const LONGEST = 60

/**
 * What to call a file somebody chose, for people to read and nothing else: the last part of a path, without control or
 * direction-changing characters, 60 characters at most. Undefined when nothing is left of it.
 */
export function shownFileName(name: string): string | undefined {
  const last = name.slice(0, 5000).split(/[/\\]/).at(-1) ?? ''
  const shown = firstCodePoints(last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}<>:"|?*]/gu, '').trim(), LONGEST)
  return shown === '' || /^\.+$/.test(shown) ? undefined : shown
}
