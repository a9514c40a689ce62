import type { MailAccount } from './mail-account.ts'
import { asciiLowerCase } from './text.ts'
import { uuidOfUrl } from './uuid.ts'

type Value = string | number | boolean | Value[] | { [key: string]: Value }

/** What the device shows of a profile before it is installed. */
export interface ProfileWords {
  title: string
  description: string
  organisation: string
}

/** The type that iOS, iPadOS and macOS know a profile by. */
export const PROFILE_TYPE = 'application/x-apple-aspen-config'

/** Signs a profile, so that a device shows who made it: an académie with a certificate puts its own here. */
export type Sign = (profile: string) => Promise<BlobPart>
export const unsigned: Sign = async (profile) => profile

/**
 * A configuration profile with one mail account, as XML (Apple, Device Management, "Mail"). The identifiers are
 * reckoned from the address: a second profile replaces the first.
 */
export async function mobileconfig(account: MailAccount, words: ProfileWords): Promise<string> {
  const { address, displayName, userName, imap, smtp } = account
  const mailto = `mailto:${asciiLowerCase(address)}`
  const [profileId, mailId] = await Promise.all([uuidOfUrl(mailto), uuidOfUrl(`${mailto}#mail`)])
  const identifier = `${domainOf(address).split('.').reverse().join('.')}.mail.${profileId}`
  const mail = {
    PayloadType: 'com.apple.mail.managed',
    PayloadVersion: 1,
    PayloadIdentifier: `${identifier}.${mailId}`,
    PayloadUUID: mailId,
    PayloadDisplayName: words.title,
    EmailAccountDescription: words.title,
    EmailAccountType: 'EmailTypeIMAP',
    ...(displayName !== undefined && { EmailAccountName: displayName }),
    EmailAddress: address,
    IncomingMailServerAuthentication: 'EmailAuthPassword',
    IncomingMailServerHostName: imap.host,
    IncomingMailServerPortNumber: imap.port,
    // The same word for both ways to encrypt: the device tells them apart by the port.
    IncomingMailServerUseSSL: true,
    IncomingMailServerUsername: userName,
    OutgoingMailServerAuthentication: 'EmailAuthPassword',
    OutgoingMailServerHostName: smtp.host,
    OutgoingMailServerPortNumber: smtp.port,
    OutgoingMailServerUseSSL: true,
    OutgoingMailServerUsername: userName,
    // Asked for once, by the device.
    OutgoingPasswordSameAsIncomingPassword: true,
  }
  return plist({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: profileId,
    PayloadDisplayName: words.title,
    PayloadDescription: words.description,
    PayloadOrganization: words.organisation,
    PayloadContent: [mail],
  })
}

const domainOf = (address: string) => asciiLowerCase(address.slice(address.lastIndexOf('@') + 1))

const plist = (value: Value) =>
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n' +
  `<plist version="1.0">${toXml(value)}</plist>\n`

function toXml(value: Value): string {
  if (typeof value === 'string') return `<string>${escapeXml(value)}</string>`
  if (typeof value === 'number') return `<integer>${value}</integer>`
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>'
  if (Array.isArray(value)) return `<array>${value.map(toXml).join('')}</array>`
  const entries = Object.entries(value).map(([key, inner]) => `<key>${escapeXml(key)}</key>${toXml(inner)}`)
  return `<dict>${entries.join('')}</dict>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** As text between two tags; what no XML 1.0 may hold, not even escaped, is left out. */
const escapeXml = (text: string) =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
