/**
 * `npm run serve:local`: the portal as an académie would run it, over servers of its own that hold the nine people of the
 * demonstration and are gone when it ends. What people would receive is written to the terminal. PORT: 8080.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { buildSite, SITE } from './build-site.ts'
import { missingPackages } from './packages.ts'
import { readMessage } from './read-message.ts'
import { startStack } from './stack.ts'

const root = join(import.meta.dirname, '../..')
const port = Number(process.env['PORT'] ?? 8080)

const missing = missingPackages()
if (missing.length > 0) {
  console.error(`Not installed: ${missing.join(' ')}. On Debian: npm run servers:install`)
  process.exit(1)
}
if (!buildSite()) process.exit(1)
const stack = await startStack()
const config = join(stack.folder, 'alize.json')
const settings = { ...stack.settings, publicUrl: `http://localhost:${port}`, listen: { port }, site: SITE }
writeFileSync(config, JSON.stringify(settings), { mode: 0o600 })
const command = [process.execPath, join(root, 'src/service/node/main.ts'), 'serve', '--config', config]
// It ends with us, however we end, as its servers do.
const service = spawn('/usr/bin/setpriv', ['--pdeathsig=TERM', '--', ...command], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
console.log(`
http://localhost:${port}  Be Jean Sairien: NUMEN 30E2400001DMA, born 14/03/1985. To forward mail at once, which Jean may
after a day, be Anaïs de La Croix: 30E2400002DMB, 02/11/1990.
As a manager: npm run desk -- --config ${config} liste
What they receive, in their mailboxes or outside the académie, is written here. Ctrl+C ends everything.
`)
const telling = setInterval(tellWhatArrived, 200)

// The service hears the same signal; it ends first, so that its last messages find their servers.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => service.kill(signal))
await once(service, 'exit')
clearInterval(telling)
await stack.stop()
process.exitCode = service.exitCode ?? 0

function tellWhatArrived(): void {
  const { relay, gateway, dovecot } = stack
  for (const { to, raw } of relay.kept.splice(0)) tell(`Mail to ${to.join()}`, readMessage(raw))
  for (const { body } of gateway.kept.splice(0)) console.log('SMS', body)
  for (const raw of dovecot.newMail()) tell('In an academic mailbox', readMessage(raw))
}

function tell(where: string, message: ReturnType<typeof readMessage>): void {
  console.log(`── ${where} (${message.header('to')})\n${message.header('subject')}\n\n${message.text}`)
}
