import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import type { Sink } from './audit-log.ts'

const OWNER_ONLY = 0o600
/** Bytes at the end of a log, which may have grown for years: many times the longest line. */
const END = 65_536

/**
 * A file, opened for each line: whoever rotates it just renames it.
 * @throws Error when it can be neither read nor written: better now than with the first event
 */
export function fileSink(path: string): Sink {
  const text = endOf(path)
  // The run before may have ended in the middle of a line.
  appendFileSync(path, text === '' || text.endsWith('\n') ? '' : '\n')
  return {
    write: (line) => appendFile(path, line, { mode: OWNER_ONLY }),
    last: text.split('\n').findLast((line) => /^\{.*,"hash":"[0-9a-f]{64}"\}$/.test(line)),
  }
}

/** Made if it is not there. */
function endOf(path: string): string {
  const file = openSync(path, 'a+', OWNER_ONLY)
  try {
    const { size } = fstatSync(file)
    const end = Buffer.alloc(Math.min(size, END))
    readSync(file, end, 0, end.length, size - end.length)
    return end.toString()
  } finally {
    closeSync(file)
  }
}

/** The standard output, for a container or systemd to collect. Each run begins a chain of its own there. */
export function outputSink(output: NodeJS.WriteStream): Sink {
  // Each write tells of it as well; but without a listener the event would end the process.
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
