import { once } from 'node:events'
import { connect as connectPlainly, isIP, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import { readReply, type Reply } from './managesieve-reply.ts'
import { wireOver, type Wire } from './managesieve-wire.ts'
import { SieveRefusal } from './scripts.ts'

/** How the portal reaches a ManageSieve server. */
export interface ManageSieveSettings {
  host: string
  /** 4190 by default of the protocol. */
  port: number
  /** Authorities that may have signed its certificate, PEM; those Node knows by default. */
  ca?: string
  /**
   * The portal's own identity, which may act for everybody, and on their mail rules only: never a mailbox's password,
   * nor one that opens mailboxes.
   */
  account: { user: string; password: string }
  /** Milliseconds after which nobody is there: to connect, to answer a command. */
  timeout: number
}

/** A connection on which one person's scripts are at hand. */
export interface Session {
  /**
   * Says one command, each argument as a literal, so that none needs quotes. Throws a {@link SieveRefusal} for a NO, and
   * another error when the server says goodbye, nothing, or nothing that can be understood.
   */
  command(verb: string, ...strings: string[]): Promise<Reply>
  /** From what the server said of itself last, by name. */
  capabilities(): Promise<Map<string, string>>
  close(): void
}

/**
 * Opens a session in the name of `uid`. Nothing but STARTTLS is said before the server's certificate is verified; throws
 * when it is not, when the server knows no STARTTLS, or when it does not let the portal act for that person.
 */
export async function openSession(settings: ManageSieveSettings, uid: string): Promise<Session> {
  // An empty identity would be the portal's own, and a NUL ends it (RFC 4616).
  if (!/^[^\0]+$/.test(uid)) throw new Error('nobody to act for')
  return openSecurely(settings, (session) => authenticate(session, settings.account, uid))
}

/** Whether a server with the right certificate is there; throws when there is none. */
export async function reachManageSieve(settings: ManageSieveSettings): Promise<void> {
  const session = await openSecurely(settings, async () => undefined)
  session.close()
}

async function openSecurely(
  { host, port, ca, timeout }: ManageSieveSettings,
  greet: (session: Session) => Promise<void>,
): Promise<Session> {
  const patience = () => AbortSignal.timeout(timeout)
  let socket = begin(connectPlainly({ host, port }), timeout)
  try {
    await once(socket, 'connect', { signal: patience() })
    const plain = sessionOver(socket, wireOver(socket), patience)
    if (!capabilitiesIn(await plain.greeting()).has('STARTTLS')) throw new Error('no STARTTLS')
    await plain.command('STARTTLS')
    // It could be anybody's, slipped in to be taken for the server's once that is verified.
    if (plain.isAhead()) throw new Error('more than an answer to STARTTLS')
    const servername = isIP(host) ? {} : { servername: host }
    const verified = {
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2' as const,
      ...(ca !== undefined && { ca }),
    }
    socket = begin(connectSecurely({ ...verified, ...servername, host, socket }), timeout)
    await once(socket, 'secureConnect', { signal: patience() })
    const session = sessionOver(socket, wireOver(socket), patience)
    await session.greeting()
    await greet(session)
    return session
  } catch (error) {
    socket.destroy()
    throw error
  }
}

/** SASL PLAIN (RFC 4616), with whom to act for. */
async function authenticate(
  { command }: Session,
  { user, password }: ManageSieveSettings['account'],
  uid: string,
) {
  try {
    await command('AUTHENTICATE "PLAIN"', Buffer.from(`${uid}\0${user}\0${password}`).toString('base64'))
  } catch (error) {
    // Nobody's scripts were asked about: that is no refusal of theirs.
    throw error instanceof SieveRefusal ? new Error(`not let in: ${error.message}`) : error
  }
}

function sessionOver(socket: Socket, wire: Wire, patience: () => AbortSignal) {
  const answer = async () => {
    const reply = await readReply(wire.source(patience()))
    const { status, code, text } = reply
    const reason = [code, text].filter(Boolean).join(': ')
    if (status === 'BYE') throw new Error(`the mail server says goodbye: ${reason}`)
    if (status === 'NO') throw new SieveRefusal(reason)
    return reply
  }
  const command: Session['command'] = (verb, ...strings) => {
    const literals = strings.map((string) => ` {${Buffer.byteLength(string)}+}\r\n${string}`)
    socket.write(`${verb}${literals.join('')}\r\n`)
    return answer()
  }
  return {
    command,
    greeting: answer,
    isAhead: () => wire.isAhead(),
    capabilities: async () => capabilitiesIn(await command('CAPABILITY')),
    close() {
      socket.write('LOGOUT\r\n')
      socket.destroySoon()
    },
  }
}

/** A connection whose end is told by what waits for it, and which does not outlive a silence. */
function begin(socket: Socket, timeout: number): Socket {
  socket.setTimeout(timeout, () => socket.destroy())
  return socket.on('error', () => undefined)
}

const capabilitiesIn = ({ lines }: Reply) =>
  new Map(lines.map(([name, value]) => [name?.value.toUpperCase() ?? '', value?.value ?? '']))
