/** How the portal hands its letters over, and in whose name. */
export interface SmtpSettings {
  host: string
  port: number
  /**
   * `tls` from the first octet (usually 465), `starttls` and nothing said without it (587), or `none`, for a relay on the
   * same machine alone.
   */
  security: 'tls' | 'starttls' | 'none'
  /** Authorities that may have signed its certificate, PEM; those Node knows by default. */
  ca?: string
  /** The portal's account at the relay, where that wants one. Never sent without TLS. */
  account?: { user: string; password: string }
  /** The sender, in the envelope as well: what comes back comes back here. */
  from: { name: string; address: string }
  /** Name servers that say which domains take mail, as `address` or `address:port`; the machine's own by default. */
  nameServers?: string[]
  /** Milliseconds after which nobody is there: to connect, to answer a command, to look a domain up. */
  timeout: number
}
