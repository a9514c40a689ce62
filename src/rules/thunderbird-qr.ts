import type { MailAccount, MailServer } from './mail-account.ts'

/** Codes of the format: IMAP as incoming, SMTP as outgoing protocol; a password sent inside the encryption. */
const IMAP = 0
const SMTP = 0
const PASSWORD = 1
const SECURITY = { 'SSL/TLS': 3, STARTTLS: 2 }

/**
 * What the QR code of Thunderbird's "Export for Mobile" holds, as Thunderbird for Android reads it: JSON, UTF-8
 * (thunderbird-android, feature/migration/qrcode/qr-code-format.md, version 1). The app asks for the password.
 */
export function thunderbirdQr({ imap, smtp, userName, address, displayName }: MailAccount): string {
  const server = ({ host, port, security }: MailServer) => [
    host,
    port,
    SECURITY[security],
    PASSWORD,
    userName,
  ]
  return JSON.stringify([
    1,
    [1, 1],
    [IMAP, ...server(imap)],
    [
      [
        [SMTP, ...server(smtp)],
        [address, displayName ?? address],
      ],
    ],
  ])
}
