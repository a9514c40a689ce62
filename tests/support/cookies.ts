/**
 * What a browser was granted, by name, and the service's cookies that hold it.
 * @param https whether its pages are, which is in the names of cookies
 */
export function cookiesOf(grants: Record<string, string>, { https }: { https: boolean }) {
  const prefix = https ? '__Host-alize-' : 'alize-'
  const line = new RegExp(`^${prefix}(\\w+)=(\\w*);`)
  return {
    /** The `Cookie` header of a request. */
    sent: () =>
      Object.entries(grants)
        .map(([name, bearer]) => `${prefix}${name}=${bearer}`)
        .join('; '),
    /** Does with an answer's `Set-Cookie` what a browser does; throws when a cookie is none of ours. */
    keep(setCookie: readonly string[] = []): void {
      for (const cookie of setCookie) {
        const [, name, bearer] = line.exec(cookie) ?? []
        if (name === undefined) throw new Error(`an unknown cookie: ${cookie}`)
        if (bearer) grants[name] = bearer
        else Reflect.deleteProperty(grants, name)
      }
    },
  }
}
