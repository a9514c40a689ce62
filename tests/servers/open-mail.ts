import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHttpSms } from '#src/service/adapters/http/sms.ts'
import { createSmtpMail } from '#src/service/adapters/smtp/mail.ts'
import type { SmtpSettings } from '#src/service/adapters/smtp/settings.ts'
import type { Clock } from '#src/service/ports.ts'
import { makeCertificate } from './certificate.ts'
import { readMessage } from './read-message.ts'
import { startSmsGateway } from './sms-gateway.ts'
import { startSmtpSink } from './smtp-sink.ts'

const running: (() => void | Promise<void>)[] = []
const RELAY = { user: 'portail', password: 'relay-of-the-tests' }
export const FROM = { name: 'Académie de Martinique', address: 'ne-pas-repondre@ac-martinique.fr' }

/** Mail and SMS through servers that keep what they get. @param change settings as a test wants them */
export async function openMail(
  certificate: 'good' | 'expired' | 'other-host' | 'none' = 'good',
  change: (usual: SmtpSettings) => Partial<SmtpSettings> = () => ({}),
) {
  const folder = mkdtempSync(join(tmpdir(), 'alize-'))
  const ca = certificate === 'none' ? undefined : makeCertificate(folder, certificate)
  const tls =
    ca === undefined ? {} : { tls: { key: readFileSync(join(folder, 'key.pem'), 'utf8'), cert: ca } }
  rmSync(folder, { recursive: true })
  const sink = await startSmtpSink({ ...tls, account: RELAY })
  const gateway = await startSmsGateway()
  stopLater(() => sink.stop())
  stopLater(() => gateway.stop())

  let now = 0
  const clock: Clock = { now: () => now, sleep: async () => undefined }
  const usual: SmtpSettings = {
    host: 'localhost',
    port: sink.port,
    security: 'starttls',
    ...(ca !== undefined && { ca }),
    account: RELAY,
    from: FROM,
    timeout: 2000,
  }
  return {
    mail: createSmtpMail({ ...usual, ...change(usual) }, clock),
    sms: createHttpSms({ url: gateway.url, token: 'bearer-of-the-tests', timeout: 500 }),
    sink,
    gateway,
    messages: () => sink.kept.map(({ raw }) => readMessage(raw)),
    advance(milliseconds: number) {
      now += milliseconds
    },
  }
}

/** Ends with the test, the last begun first. */
export const stopLater = (stop: () => void | Promise<void>) => running.push(stop)

export async function stopAll(): Promise<void> {
  for (const stop of running.splice(0).toReversed()) await stop()
}
