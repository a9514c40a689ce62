/** A server of mail rules. */
export interface SieveServer {
  /** Lends `work` one person's scripts. Throws when the server cannot be asked, or no longer answers. */
  open<T>(uid: string, work: (scripts: SieveScripts) => Promise<T>): Promise<T>
}

/** The commands of ManageSieve (RFC 5804) on one person's scripts. Each throws a {@link SieveRefusal} for a NO. */
export interface SieveScripts {
  capabilities: {
    /** Sieve extensions, as `require` names them. */
    extensions: readonly string[]
    /** How many redirects one message may cause, where the server tells (RFC 5804 1.7). */
    maxRedirects?: number
  }
  /** At most one is active: it alone runs, with what it includes. */
  list(): Promise<{ name: string; active: boolean }[]>
  get(name: string): Promise<string>
  /** Writes a script, in place of any of this name. What is no Sieve is refused, and nothing changes. */
  put(name: string, content: string): Promise<void>
  /** Puts a script in force instead of the one that is, or, undefined, none. */
  activate(name: string | undefined): Promise<void>
  /** Refused for the active one. */
  delete(name: string): Promise<void>
}

/** The server was asked, and said NO. */
export class SieveRefusal extends Error {}
