/**
 * What each kind of thing may be loaded from: this origin, and nothing else. Images made by the page itself
 * (QR codes, previews of an attachment) are the one exception. No policy of Trusted Types exists because no
 * code of ours needs one.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

const permissionsPolicy = ['camera', 'geolocation', 'microphone', 'payment', 'usb']

const twoYears = 2 * 365 * 24 * 60 * 60

/**
 * The headers of every answer, whatever its status (BRW-01, BRW-03; OWASP HTTP Headers Cheat Sheet).
 * `https` says how people reach the portal: a browser told to use HTTPS alone could never open
 * http://localhost again.
 */
export function securityHeaders({ https }: { https: boolean }): Record<string, string> {
  const policy = https ? [...contentSecurityPolicy, 'upgrade-insecure-requests'] : contentSecurityPolicy
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': permissionsPolicy.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(https && { 'Strict-Transport-Security': `max-age=${twoYears}; includeSubDomains` }),
  }
}
