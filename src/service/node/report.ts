/**
 * Writes an error nobody expected to the standard error, for the operators: what kind, and where. Its message is left
 * out: those of drivers and servers quote what they were given, which may be somebody's name or secret (PRI-04).
 */
export function report(error: unknown): void {
  const known = error instanceof Error ? error : new Error(typeof error)
  const code: unknown = 'code' in known ? known.code : undefined
  const where = (known.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const line = {
    at: new Date().toISOString(),
    error: known.name,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    where: where.map((frame) => frame.trim()),
  }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
