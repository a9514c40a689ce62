import type { SqlFiles } from '../../adapters/sql/files.ts'
import type { Ports } from '../../ports.ts'

/** Where a manager reads and types. */
export interface Terminal {
  write(text: string): void
  /** What went wrong: the standard error. */
  warn(text: string): void
  /** Everything typed or piped in, up to its end. */
  read(): Promise<string>
}

/** What a command has in hand. */
export interface Desk {
  ports: Ports & { files: SqlFiles }
  terminal: Terminal
  /** The manager, for the security log. */
  by: string
  /** `--tout`: what is over as well. */
  all: boolean
  /** `--oui`: erases for good. */
  sure: boolean
}

/** What cannot be done, in words for the manager. */
export class DeskFault extends Error {}
