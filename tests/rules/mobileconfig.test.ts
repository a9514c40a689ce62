import { parse } from 'plist'
import { describe, expect, it, test } from 'vitest'
import type { MailAccount } from '#src/rules/mail-account.ts'
import { mobileconfig } from '#src/rules/mobileconfig.ts'
import { uuidOfUrl } from '#src/rules/uuid.ts'

const jean: MailAccount = {
  address: 'jean.sairien@ac-martinique.fr',
  displayName: 'Jean Sairien',
  userName: 'jsairien',
  imap: { host: 'imaps.ac-martinique.fr', port: 993, security: 'SSL/TLS' },
  smtp: { host: 'mxcyrus.ac-martinique.fr', port: 587, security: 'STARTTLS' },
}
const words = {
  title: 'Messagerie',
  description: 'Sans mot de passe.',
  organisation: 'Académie de Martinique',
}
const UUID = /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

const profileOf = async (account: MailAccount, said = words) =>
  parse(await mobileconfig(account, said)) as Record<string, unknown> & {
    PayloadContent: [Record<string, unknown>]
  }

test('the UUID of a URL is the one the standard gives, the same each time', async () => {
  // RFC 9562, A.4, is of a host name; this one was reckoned by Python’s uuid.uuid5(uuid.NAMESPACE_URL, …).
  expect(await uuidOfUrl('https://example.com')).toBe('4fd35a71-71ef-5a55-a9d9-aa75c889a6d0')
})

describe('the profile of an Apple device', () => {
  it('holds Jean’s whole account, as a device reads it, and no password', async () => {
    const { PayloadContent, ...profile } = await profileOf(jean)
    expect(profile).toEqual({
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadIdentifier: `fr.ac-martinique.mail.${String(profile['PayloadUUID'])}`,
      PayloadUUID: expect.stringMatching(UUID) as string,
      PayloadDisplayName: 'Messagerie',
      PayloadDescription: 'Sans mot de passe.',
      PayloadOrganization: 'Académie de Martinique',
    })
    const [mail] = PayloadContent
    expect(PayloadContent).toHaveLength(1)
    expect(mail).toEqual({
      PayloadType: 'com.apple.mail.managed',
      PayloadVersion: 1,
      PayloadIdentifier: `${String(profile['PayloadIdentifier'])}.${String(mail['PayloadUUID'])}`,
      PayloadUUID: expect.stringMatching(UUID) as string,
      PayloadDisplayName: 'Messagerie',
      EmailAccountDescription: 'Messagerie',
      EmailAccountType: 'EmailTypeIMAP',
      EmailAccountName: 'Jean Sairien',
      EmailAddress: 'jean.sairien@ac-martinique.fr',
      IncomingMailServerAuthentication: 'EmailAuthPassword',
      IncomingMailServerHostName: 'imaps.ac-martinique.fr',
      IncomingMailServerPortNumber: 993,
      IncomingMailServerUseSSL: true,
      IncomingMailServerUsername: 'jsairien',
      OutgoingMailServerAuthentication: 'EmailAuthPassword',
      OutgoingMailServerHostName: 'mxcyrus.ac-martinique.fr',
      OutgoingMailServerPortNumber: 587,
      OutgoingMailServerUseSSL: true,
      OutgoingMailServerUsername: 'jsairien',
      OutgoingPasswordSameAsIncomingPassword: true,
    })
  })

  it('leaves out a name nobody gave', async () => {
    const { PayloadContent } = await profileOf({ ...jean, displayName: undefined })
    expect(PayloadContent[0]).not.toHaveProperty('EmailAccountName')
  })

  it('replaces the one before: the identifiers hang on the address alone, whatever its case, and are nobody else’s', async () => {
    const first = await profileOf(jean)
    const moved = await profileOf({
      ...jean,
      address: 'Jean.Sairien@AC-Martinique.fr',
      imap: { host: 'imap.example.org', port: 143, security: 'STARTTLS' },
    })
    const other = await profileOf({ ...jean, address: 'jean.sairien1@ac-martinique.fr' })
    const ids = (profile: typeof first) =>
      [profile, profile.PayloadContent[0]].flatMap((it) => [it['PayloadUUID'], it['PayloadIdentifier']])
    expect(ids(moved)).toEqual(ids(first))
    expect(new Set([...ids(first), ...ids(other)]).size).toBe(8)
  })

  const hostile = [
    '</string><key>IncomingPassword</key><string>x',
    ']]><!-- & &amp; &#0; "\'',
    '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
    'Zoé 👩‍🏫 D’Orival',
  ]
  it.each(hostile)('T-INJ-09: takes “%s” for text wherever it stands', async (text) => {
    const address = `${text}@ac-martinique.fr`
    const profile = await profileOf(
      { ...jean, displayName: text, userName: text, address },
      { title: text, description: text, organisation: text },
    )
    const [mail] = profile.PayloadContent
    expect(mail).toMatchObject({
      EmailAccountName: text,
      EmailAddress: address,
      IncomingMailServerUsername: text,
      OutgoingMailServerUsername: text,
      PayloadDisplayName: text,
    })
    expect(profile['PayloadOrganization']).toBe(text)
    expect(Object.keys(mail)).toEqual(Object.keys((await profileOf(jean)).PayloadContent[0]))
  })

  it('leaves out what XML cannot hold, escaped or not', async () => {
    const { PayloadContent } = await profileOf({ ...jean, displayName: 'Je\0an\u001B \uFFFESai\uD800rien\b' })
    expect(PayloadContent[0]['EmailAccountName']).toBe('Jean Sairien')
  })
})
