import { foldName } from './names.ts'

/**
 * What a uid usually looks like: first letter of the first name, then the surname. A hint only: homonyms get a digit,
 * and only the directory knows.
 */
export function likelyUid(firstName: string, lastName: string): string {
  return letters(firstName).slice(0, 1) + letters(lastName)
}

const letters = (name: string) => foldName(name).replace(/[^a-z]/g, '')
