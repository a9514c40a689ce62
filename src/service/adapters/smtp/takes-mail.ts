import { NODATA, NOTFOUND } from 'node:dns'
import { Resolver } from 'node:dns/promises'
import type { Mail } from '../../ports.ts'
import type { SmtpSettings } from './settings.ts'

/** Asks the name servers whether a domain takes mail. */
export function createDomainCheck({
  nameServers,
  timeout,
}: Pick<SmtpSettings, 'nameServers' | 'timeout'>): Mail['takesMail'] {
  const resolver = new Resolver({ timeout, tries: 1 })
  if (nameServers) resolver.setServers(nameServers)
  return async (domain) => {
    const exchanges = await found(resolver.resolveMx(domain))
    // A single MX without a name says: no mail at all (RFC 7505).
    if (!exchanges || exchanges.length > 0) return exchanges?.some(({ exchange }) => exchange !== '')
    // Without any MX, the host of that name takes it (RFC 5321 5.1).
    const hosts = await Promise.all([found(resolver.resolve4(domain)), found(resolver.resolve6(domain))])
    if (hosts.some((addresses) => addresses?.length)) return true
    return hosts.includes(undefined) ? undefined : false
  }
}

/** What there is, maybe nothing; undefined when nobody can say. */
async function found<T>(answer: Promise<T[]>): Promise<T[] | undefined> {
  try {
    return await answer
  } catch (error) {
    const code = error instanceof Error && 'code' in error && error.code
    return code === NODATA || code === NOTFOUND ? [] : undefined
  }
}
