import { openSession, type ManageSieveSettings, type Session } from './managesieve-session.ts'
import type { SieveScripts, SieveServer } from './scripts.ts'

/**
 * A server of mail rules behind ManageSieve (RFC 5804), such as Dovecot with Pigeonhole; one connection each time.
 * @param report hears why nobody is let in: pages say only that the rules cannot be read
 */
export const createManageSieve = (
  settings: ManageSieveSettings,
  report: (error: unknown) => void = () => undefined,
): SieveServer => ({
  async open(uid, work) {
    const session = await openSession(settings, uid).catch((error: unknown) => {
      report(error)
      throw error
    })
    try {
      return await work(await scriptsOver(session))
    } finally {
      session.close()
    }
  },
})

async function scriptsOver({ command, capabilities }: Session): Promise<SieveScripts> {
  // Asked again once the server knows whom it speaks with: what one may do depends on who one is.
  const known = await capabilities()
  const maxRedirects = known.get('MAXREDIRECTS')
  return {
    capabilities: {
      extensions: known.get('SIEVE')?.split(' ') ?? [],
      ...(maxRedirects !== undefined && { maxRedirects: Number(maxRedirects) }),
    },
    async list() {
      const { lines } = await command('LISTSCRIPTS')
      return lines.map(([name, mark]) => ({
        name: name?.value ?? '',
        active: mark?.kind === 'atom' && mark.value.toUpperCase() === 'ACTIVE',
      }))
    },
    async get(name) {
      const { lines } = await command('GETSCRIPT', name)
      const script = lines[0]?.[0]
      if (script?.kind !== 'string') throw new Error('a script without a text')
      return script.value
    },
    async put(name, content) {
      await command('PUTSCRIPT', name, content)
    },
    async activate(name = '') {
      await command('SETACTIVE', name)
    },
    async delete(name) {
      await command('DELETESCRIPT', name)
    },
  }
}
