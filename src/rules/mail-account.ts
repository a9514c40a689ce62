export interface MailServer {
  host: string
  port: number
  /** Encrypted from the first byte, or after a plain greeting. */
  security: 'SSL/TLS' | 'STARTTLS'
}

/** All a mail program is told; never a password, which each device asks for itself. */
export interface MailAccount {
  address: string
  /** The name others read beside the address; where it is not known they read the address alone. */
  displayName: string | undefined
  /** What both servers take. */
  userName: string
  imap: MailServer
  smtp: MailServer
}
