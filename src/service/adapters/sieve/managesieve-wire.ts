import { once } from 'node:events'
import type { Socket } from 'node:net'
import type { Source } from './managesieve-reply.ts'

/** Octets of one line without its literals; a quoted string ends at 1024 (RFC 5804 4). */
const MAX_LINE = 8192
/** Octets of one reply, a script in it. Servers take none as long (Pigeonhole: 1 MB). */
const MAX_REPLY = 2 ** 21

/** What a server sends, read as it is asked for: whatever nobody asks for stays with the server. */
export interface Wire {
  /** What comes until `signal` ends the patience, as one reply. */
  source(signal: AbortSignal): Source
  /** Whether the server has said more than was asked. */
  isAhead(): boolean
}

export function wireOver(socket: Socket): Wire {
  let ahead: Buffer = Buffer.alloc(0)
  return {
    isAhead: () => ahead.length > 0 || socket.readableLength > 0,
    source(signal) {
      let left = MAX_REPLY
      const take = (octets: number) => {
        const taken = ahead.subarray(0, octets)
        ahead = ahead.subarray(octets)
        left -= octets
        return taken
      }
      return {
        async line() {
          for (;;) {
            const end = ahead.indexOf('\r\n')
            if (end > Math.min(MAX_LINE, left) || (end < 0 && ahead.length > MAX_LINE))
              throw new Error('an endless line')
            if (end >= 0) return utf8(take(end + 2).subarray(0, -2))
            ahead = Buffer.concat([ahead, await more(socket, signal)])
          }
        },
        async text(octets) {
          if (octets > left) throw new Error('a reply that is too long')
          const parts = [ahead]
          for (let missing = octets - ahead.length; missing > 0;) {
            const part = await more(socket, signal)
            parts.push(part)
            missing -= part.length
          }
          ahead = Buffer.concat(parts)
          return utf8(take(octets))
        },
      }
    },
  }
}

/** The next octets, whenever they come. */
async function more(socket: Socket, signal: AbortSignal): Promise<Buffer> {
  for (;;) {
    const chunk = socket.read() as Buffer | null
    if (chunk) return chunk
    if (socket.readableEnded || socket.destroyed)
      throw socket.errored ?? new Error('the mail server closed the connection')
    await once(socket, 'readable', { signal })
  }
}

/** As it is, a byte order mark too: a script must go back byte for byte, or not at all. */
const utf8 = (octets: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets)
