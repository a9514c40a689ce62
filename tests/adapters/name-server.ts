import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'

/** What a name server knows of a domain, or how it fails. */
export interface Domain {
  /** Names of mail exchangers; the empty one is the root. */
  mx?: string[]
  a?: boolean
  aaaa?: boolean
  fails?: 'refuses' | 'says nothing'
}

const TYPES = { mx: 15, a: 1, aaaa: 28 }
const NO_SUCH_NAME = 3
const REFUSED = 5

/** A name server (RFC 1035 4) that knows these domains, and all `others` alike, if any. Answers with where it listens. */
export async function startNameServer(
  domains: Record<string, Domain>,
  others?: Domain,
): Promise<{ at: string; socket: Socket }> {
  const socket = createSocket('udp4', (query, { address, port }) => {
    const end = query.indexOf(0, 12)
    const name = nameIn(query.subarray(12, end))
    const type = query.readUInt16BE(end + 1)
    const domain = domains[name] ?? others
    if (domain?.fails === 'says nothing') return
    const rcode = domain?.fails === 'refuses' ? REFUSED : domain ? 0 : NO_SUCH_NAME
    const answers = rcode === 0 && domain ? answersTo(type, domain) : []
    const header = Buffer.alloc(12)
    query.copy(header, 0, 0, 2)
    header.writeUInt16BE(0x8180 | rcode, 2)
    header.writeUInt16BE(1, 4)
    header.writeUInt16BE(answers.length, 6)
    socket.send(Buffer.concat([header, query.subarray(12, end + 5), ...answers]), port, address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return { at: `127.0.0.1:${socket.address().port}`, socket }
}

function answersTo(type: number, { mx = [], a, aaaa }: Domain): Buffer[] {
  if (type === TYPES.mx)
    return mx.map((name) => record(type, Buffer.concat([Buffer.from([0, 10]), nameOf(name)])))
  const has = type === TYPES.a ? a : type === TYPES.aaaa && aaaa
  return has ? [record(type, Buffer.alloc(type === TYPES.a ? 4 : 16, 1))] : []
}

/** About the name in the question, which stands at octet 12. */
function record(type: number, data: Buffer): Buffer {
  const head = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, data.length])
  return Buffer.concat([head, data])
}

const nameOf = (name: string) =>
  Buffer.concat([
    ...name
      .split('.')
      .filter(Boolean)
      .map((label) => Buffer.from([label.length, ...Buffer.from(label)])),
    Buffer.from([0]),
  ])

function nameIn(labels: Buffer): string {
  const names: string[] = []
  for (let at = 0; at < labels.length; at += (labels[at] ?? 0) + 1)
    names.push(labels.toString('latin1', at + 1, at + 1 + (labels[at] ?? 0)))
  return names.join('.').toLowerCase()
}
