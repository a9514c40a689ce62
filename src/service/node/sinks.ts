import { existsSync, readFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import type { Sink } from './audit-log.ts'

/** A file, opened for each line: whoever rotates it just renames it. */
export const fileSink = (path: string): Sink => ({
  write: (line) => appendFile(path, line, { mode: 0o600 }),
  last: existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .findLast((line) => /^\{.*,"hash":"[0-9a-f]{64}"\}$/.test(line))
    : undefined,
})

/** The standard output, for a container or systemd to collect. Each run begins a chain of its own there. */
export function outputSink(output: NodeJS.WriteStream): Sink {
  // Told to each writer as well; without a listener it would end the process.
  output.on('error', () => undefined)
  return {
    write: (line) =>
      new Promise((resolve, reject) => {
        output.write(line, (error) => {
          if (error) reject(error)
          else resolve()
        })
      }),
  }
}
