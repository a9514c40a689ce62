import { describe, expect, it } from 'vitest'
import { martinique } from '#src/academy/martinique.ts'
import { checkServiceLink } from '#src/rules/service-link.ts'

const { services } = martinique

/** Places nobody listed: by name, by number in its many spellings, and one that a browser maps to another name. */
const elsewhere = [
  'evil.example',
  'EviL。example',
  '203.0.113.7',
  '3405803783',
  '0xCB007107',
  '0313.0.0161.7',
  '[2001:db8::7]',
]

/**
 * Ways to lead elsewhere, in the manner of the public lists of open redirects. {evil} is elsewhere; {origin}, {host}
 * and {path} are the listed service's.
 */
const tricks = {
  'plain and protocol-relative': [
    'https://{evil}', 'https://{evil}{path}', 'http://{evil}/', '//{evil}', '///{evil}', '////{evil}{path}', 'HTTPS://{evil}/',
    '{evil}', '/{evil}', './/{evil}', '.{evil}',
  ],
  'slashes missing, spare, turned': [
    'https:{evil}', 'https:/{evil}', 'https:///{evil}', 'https:\\\\{evil}', 'https:/\\{evil}', '/\\{evil}', '\\\\{evil}', '\\/\\/{evil}',
    '/\\/{evil}', 'https:／／{evil}', '//{evil}\\@{host}', 'https://{evil}\\.{host}',
  ],
  'tabs, line ends and spaces': [
    ' https://{evil}', 'https://{evil} ', '\thttps://{evil}', 'ht\ntps://{evil}', 'https:\t//{evil}', '/\t/{evil}', '/\r\n/{evil}',
    'https://\u200b{evil}', 'https://{evil}\u0000.{host}', '{origin}\t@{evil}', '\u0001https://{evil}', 'https://{evil}\u3000{host}',
  ],
  'the service as a user name': [
    '{origin}@{evil}', '{origin}@{evil}{path}', '{origin}:443@{evil}', '{origin}:pass@{evil}', 'https://user:pass@{evil}/{host}',
    '{origin}\\@{evil}', '{origin}%5c@{evil}', '{origin}%40{evil}', '{origin}%2f@{evil}', '{origin}%00@{evil}', '{origin}&@{evil}',
    '{origin};@{evil}', 'https://@{evil}', 'https://{host}@{host}@{evil}',
  ],
  'the service somewhere else in the address': [
    '{origin}.{evil}{path}', '{origin}-{evil}', 'https://{evil}/{origin}{path}', 'https://{evil}/{host}', 'https://{evil}/.{host}',
    'https://{evil}?{origin}{path}', 'https://{evil}#{origin}{path}', 'https://{evil}/..{path}', 'https://{evil}:443{path}',
    'https://{evil};{host}', 'https://{evil}&{host}', 'https://{evil}%23.{host}', 'https://{evil}%2f.{host}', 'https://{evil}%00.{host}',
    'https://{evil}%0d%0a{host}', 'https://{evil}%E3%80%82{host}', 'https://{evil}∕.{host}', 'https://{evil}⁄{host}', 'https://{evil}？{host}',
  ],
  'encoded once or twice': [
    'https%3A%2F%2F{evil}', 'https%253A%252F%252F{evil}', '%2f%2f{evil}', '/%2f{evil}', '/%09/{evil}', '/%5c{evil}', '%68ttps://{evil}',
    'https://%2f{evil}', 'https:%0a//{evil}', 'https:%2f%2f{evil}{path}',
  ],
  'other schemes': [
    'javascript:location="https://{evil}"', 'JaVaScRiPt://{host}/%0alocation="//{evil}"', 'java\nscript:alert("{evil}")',
    'data:text/html,<script>location="https://{evil}"</script>', 'vbscript:"{evil}"', 'blob:https://{evil}/1', 'ftp://{evil}', 'ws://{evil}',
    'view-source:https://{evil}', 'filesystem:https://{evil}/temporary/', 'intent://{evil}#Intent;scheme=https;end',
  ],
} // prettier-ignore

/** Hosts that look like the service's own, and the service by another door. */
const lookAlikes = [
  'https://www.{host}/', 'https://x{host}/', 'https://{host}x/', 'https://{host}./', 'https://.{host}/', 'https://{host}:444{path}',
  'https://{host}:8443/', 'https://{host}:80/', 'http://{host}{path}', 'http://{host}:443{path}', '//{host}{path}', '{host}{path}',
  '{path}', 'https:{host}', 'https://{host}.fr/', 'https://{host}-fr.fr/', 'https://{host}%2e/', 'https://{host}\u00ad.fr/',
  'https://\u0441{host}/', 'https://{host}.xn--p1ai/', '{origin}#', '{origin}{path}#x', 'https://user@{host}{path}', 'https://@{host}{path}',
  'https://:@{host}{path}', 'https:\\\\{host}{path}', 'https:///{host}{path}', ' {origin}{path}', '{origin}{path}\n', '{origin}\\{path}',
  '{origin}{path}%2e%2e%2fx%2f', '{origin}{path}..%2f', '{origin}{path}%252e%252e/', '{origin}{path}%5c..%5c', '{origin}{path}%0d%0aSet-Cookie:a=b',
  '{origin}{path}%00', 'blob:{origin}/1', 'javascript:"{origin}"', 'data:text/html,{origin}', '', 'https://', '*', 'null',
] // prettier-ignore

function payloadsFor({ origin, pathPrefix }: (typeof services)[number]): string[] {
  const fill = (template: string, evil = '') =>
    template
      .replaceAll('{evil}', evil)
      .replaceAll('{origin}', origin)
      .replaceAll('{host}', new URL(origin).host)
      .replaceAll('{path}', pathPrefix)
  const abroad = Object.values(tricks).flatMap((templates) =>
    templates.flatMap((template) => elsewhere.map((evil) => fill(template, evil))),
  )
  return [...new Set([...abroad, ...lookAlikes.map((template) => fill(template))])]
}

describe.each(services)('a link to $origin', (service) => {
  const payloads = payloadsFor(service)
  const below = `${service.origin}${service.pathPrefix}`

  it('T-BRW-03 is refused in every disguise on the list, of which there are at least 259', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(259)
    expect(payloads.filter((payload) => checkServiceLink(payload, services))).toEqual([])
  })

  it('T-BRW-03 would be waved through to a stranger by checks that compare text: the list bites', () => {
    const strangers = payloads.filter((payload) => {
      const from = `https://portal.example/connexion`
      return (
        URL.canParse(payload, from) &&
        ![service.origin, new URL(from).origin].includes(new URL(payload, from).origin)
      )
    })
    const { host } = new URL(service.origin)
    expect(strangers.filter((payload) => payload.startsWith(service.origin)).length).toBeGreaterThan(30)
    expect(strangers.filter((payload) => payload.includes(host)).length).toBeGreaterThan(100)
    expect(strangers.filter((payload) => payload.startsWith('/')).length).toBeGreaterThan(30)
  })

  it('is followed when it is honest, to the very address that was checked', () => {
    for (const path of [
      '',
      'so/jsairien/Mail',
      'a%20b',
      'x?next=https://evil.example/@',
      '?a=1&b=%2F',
      'a@b',
      '~x/.y',
    ]) {
      const link = `${below}${path}`
      expect(checkServiceLink(link, services)).toEqual({ service, host: new URL(link).host, href: link })
    }
  })

  it('is followed in capitals and without its last slash', () => {
    expect(checkServiceLink(below.slice(0, -1), services)?.service).toBe(service)
    expect(
      checkServiceLink(below.replace(service.origin, service.origin.toUpperCase()), services)?.href,
    ).toBe(below)
  })

  it('T-BRW-05 is refused when it is huge', () => {
    expect(checkServiceLink(`${below}${'a'.repeat(8000)}`, services)).toBeUndefined()
  })
})

describe('the path', () => {
  const listed = [{ origin: 'https://mail.example.fr', pathPrefix: '/SOGo/' }]

  it.each([
    '/',
    '/sogo/',
    '/SOGone/',
    '/SOGo/../admin',
    '/SOGo/%2e%2e/admin',
    '/SOGo/.%2E/admin',
    '/x/SOGo/',
    '//SOGo/',
    '/SOGo;/x',
    '/?/SOGo/',
  ])('T-BRW-03 %s is not below /SOGo/', (path) => {
    expect(checkServiceLink(`https://mail.example.fr${path}`, listed)).toBeUndefined()
  })

  it('goes to the address as read, not as written', () => {
    expect(checkServiceLink('https://mail.example.fr/x/../SOGo/./so', listed)?.href).toBe(
      'https://mail.example.fr/SOGo/so',
    )
  })
})

it('leads nowhere where nothing is listed', () => {
  expect(checkServiceLink('https://magistere.education.fr/', [])).toBeUndefined()
})
