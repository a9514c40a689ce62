/**
 * Writes an error nobody expected to the standard error, for the operators: what kind, and where. Its message is left
 * out: those of drivers and servers quote what they were given, which may be somebody's name or secret (PRI-04).
 */
export function report(error: unknown): void {
  const known = error instanceof Error ? error : new Error(typeof error)
  const where = (known.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  say({ ...kindOf(known), where: where.map((frame) => frame.trim()) })
}

/**
 * Writes that a server the service leans on is down, and what it or the way there answered; or, without that, that it is
 * back. The one who asked it asked about nobody: the message can be told, and it is what helps.
 */
export function reportServer(server: string, why?: Error): void {
  say(why ? { server, state: 'down', ...kindOf(why), message: why.message } : { server, state: 'up' })
}

function kindOf(error: Error) {
  const code: unknown = 'code' in error ? error.code : undefined
  return { error: error.name, ...((typeof code === 'string' || typeof code === 'number') && { code }) }
}

const say = (line: object) =>
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`)
