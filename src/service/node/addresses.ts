import { BlockList, isIP } from 'node:net'

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')
const widthOf = (address: string) => (isIP(address) === 6 ? 128 : 32)

/** Whether this names a network, `10.1.0.0/16` or `fd00::/8`, or one address. */
export function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  return (
    isIP(address) > 0 &&
    more.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widthOf(address)))
  )
}

/** Tells whether an address lies in one of these networks. */
export function inNetworks(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    list.addSubnet(address, Number(bits ?? widthOf(address)), familyOf(address))
  }
  return (address) => isIP(address) > 0 && list.check(address, familyOf(address))
}

/**
 * The right-most address nobody of ours vouches for (THR-05): whatever stands further left, or in any other header,
 * the visitor may have written. A proxy that writes nothing readable is the visitor itself.
 * @param peer other end of the connection
 * @param forwardedFor X-Forwarded-For, all its lines joined by commas
 */
export function clientAddress(
  peer: string,
  forwardedFor: string,
  isProxy: (address: string) => boolean,
): string {
  const hops = forwardedFor.split(',').map(bare)
  let address = bare(peer)
  while (isProxy(address)) {
    const hop = hops.pop() ?? ''
    if (isIP(hop) === 0) break
    address = hop
  }
  return address
}

/** Without a port, a zone, or the dress of IPv6 that IPv4 wears on a socket of both. */
const bare = (hop: string) =>
  hop
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$|^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1$2')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
