import { refuseOldNode } from './node-version.ts'

/** What is imported when it is asked for: not before it is known that this Node can read it. */
const commands: Record<string, (args: string[]) => Promise<void>> = {
  serve: async (args) => (await import('./serve.ts')).serve(args),
  desk: async (args) => (await import('./desk/here.ts')).deskHere(args),
  'check-log': async (args) => (await import('./check-log.ts')).checkLog(args),
}
const HELP = `Usage: node alize.mjs serve --config alize.json
       node alize.mjs desk --config alize.json
       node alize.mjs check-log --config alize.json [audit.log]`

const [, , name = '', ...args] = process.argv
try {
  refuseOldNode()
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new Error(HELP)
  await command(args)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
