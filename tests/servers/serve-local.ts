/**
 * `npm run serve:local`: the portal as an académie would run it, over servers of its own that hold the nine people of the
 * demonstration and are gone when it ends. What people would receive is written to the terminal. PORT: 8080.
 */
import { buildSite, SITE } from './build-site.ts'
import { missingPackages } from './packages.ts'
import { readMessage } from './read-message.ts'
import { createServiceProcess } from './service-process.ts'
import { startStack } from './stack.ts'

const port = Number(process.env['PORT'] ?? 8080)

const missing = missingPackages()
if (missing.length > 0) {
  console.error(`Not installed: ${missing.join(' ')}. On Debian: npm run servers:install`)
  process.exit(1)
}
if (!buildSite()) process.exit(1)
const stack = await startStack()
const service = await createServiceProcess(stack, { site: SITE }, port)
await service.start()
console.log(`
${service.origin}  Be Jean Sairien: NUMEN 30E2400001DMA, born 14/03/1985. To forward mail at once, which Jean may
after a day, be Anaïs de La Croix: 30E2400002DMB, 02/11/1990.
As a manager: npm run desk -- --config ${service.config} liste
What they receive, in their mailboxes or outside the académie, is written here. Ctrl+C ends everything.
`)
const telling = setInterval(tellWhatArrived, 200)

// The service ends first, so that its last messages find their servers.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void service.stop())
await service.ended()
clearInterval(telling)
await stack.stop()
process.exitCode = service.process()?.exitCode ?? 0

function tellWhatArrived(): void {
  const { relay, gateway, dovecot } = stack
  for (const { to, raw } of relay.kept.splice(0)) tell(`Mail to ${to.join()}`, readMessage(raw))
  for (const { body } of gateway.kept.splice(0)) console.log('SMS', body)
  for (const raw of dovecot.newMail()) tell('In an academic mailbox', readMessage(raw))
}

function tell(where: string, message: ReturnType<typeof readMessage>): void {
  console.log(`── ${where} (${message.header('to')})\n${message.header('subject')}\n\n${message.text}`)
}
