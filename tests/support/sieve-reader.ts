/**
 * A second, small reader of Sieve, which shares nothing with the service's: it goes through a script character by
 * character, knows only what the portal writes, and throws at anything else.
 */
export function readByHand(script: string): string[][] {
  const commands: string[][] = []
  let words: string[] = []
  for (let i = 0; i < script.length; i++) {
    const c = script.charAt(i)
    if (c === '#') while (script.charAt(i) !== '\n') i++
    else if (c === '"') {
      let text = ''
      for (i++; script.charAt(i) !== '"'; i++) {
        if (i >= script.length) throw new Error('a string without an end')
        if (script.charAt(i) === '\\') i++
        text += script.charAt(i)
      }
      words.push(`"${text}`)
    } else if (c === ';' || c === '{') {
      commands.push(words)
      words = []
    } else if (/[a-z:]/.test(c)) {
      let word = ''
      for (; /[a-z:]/.test(script.charAt(i)); i++) word += script.charAt(i)
      i--
      words.push(word)
    } else if (!/[\s[\],}]/.test(c)) throw new Error(`unexpected ${c}`)
  }
  if (words.length > 0) throw new Error('a command without an end')
  return commands
}
