import { expect, it } from 'vitest'
import { securityHeaders } from '#src/hosting/headers.ts'

it('the policy allows nothing inline, nothing evaluated, no other origin and no frame', () => {
  const policy = securityHeaders({ https: true })['Content-Security-Policy'] ?? ''
  expect(policy).not.toMatch(/unsafe-|\*|https?:/)
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
    ]),
  )
})

it('HTTPS is imposed where people use it, and never on http://localhost', () => {
  const safe = securityHeaders({ https: true })
  expect(safe['Strict-Transport-Security']).toBe('max-age=63072000; includeSubDomains')
  expect(safe['Content-Security-Policy']).toContain('upgrade-insecure-requests')

  const local = securityHeaders({ https: false })
  expect(local).not.toHaveProperty('Strict-Transport-Security')
  expect(local['Content-Security-Policy']).not.toContain('upgrade-insecure-requests')
})
