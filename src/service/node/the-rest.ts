import type { IncomingMessage } from 'node:http'

/** Bytes of a body that nobody wants. */
const MOST_TAKEN = 16 * 1024 * 1024
/** Milliseconds without any of it. */
const PATIENCE = 1000

/**
 * Takes what is left of a body after its answer, as long as it keeps coming and is not too much: whoever is cut off while
 * sending never reads why (RFC 9112 9.6), and a proxy between makes a 502 of it.
 */
export function takeTheRest(incoming: IncomingMessage): void {
  if (incoming.complete) return
  const cutOff = () => incoming.socket.destroy()
  const silence = setTimeout(cutOff, PATIENCE)
  let taken = 0
  incoming.removeAllListeners('data')
  incoming.on('data', ({ length }: Buffer) => {
    taken += length
    if (taken > MOST_TAKEN) cutOff()
    silence.refresh()
  })
  for (const over of ['end', 'close']) incoming.on(over, () => clearTimeout(silence))
  incoming.resume()
}
