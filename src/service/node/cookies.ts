import { GRANT_GIVEN, GRANTS_HELD, type Grant } from '../grants.ts'

const GRANTS = ['visit', 'session', 'device'] as const satisfies Grant[]

/**
 * Moves grants between the service's headers and cookies no page can read (decision 0002). `__Host-` makes a browser
 * refuse the cookie from plain HTTP, from another host of the domain and for a part of the site (RFC 6265bis 4.1.3.2);
 * on http://localhost, where developers are, there is no such promise to ask for.
 */
export function grantCookies({ https }: { https: boolean }) {
  const nameOf = (grant: string) => `${https ? '__Host-' : ''}alize-${grant}`
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Strict', ...(https ? ['Secure'] : [])].join('; ')

  return {
    /** Lets the service see what the browser holds, and nothing that it claims to hold. */
    bring(cookies: string, headers: Headers): void {
      const held = cookies.split(';').flatMap((pair) => {
        const [name, value] = pair.trim().split('=')
        const grant = GRANTS.find((one) => nameOf(one) === name)
        return grant && value ? [`${grant}=${value}`] : []
      })
      headers.delete('Cookie')
      headers.delete(GRANT_GIVEN)
      headers.set(GRANTS_HELD, held.join('; '))
    },
    /** The `Set-Cookie` lines for what an answer gives or takes back; the page never sees the header they were in. */
    take(headers: Headers): string[] {
      const given = headers.get(GRANT_GIVEN)
      headers.delete(GRANT_GIVEN)
      return given ? given.split(',').map((grant) => `${nameOf(grant.trim())}; ${attributes}`) : []
    },
  }
}
