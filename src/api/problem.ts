import type { CallProblem } from '#src/contract/problem.ts'

export class CallError extends Error {
  readonly code: CallProblem
  readonly fields: Record<string, string>
  /** Seconds to wait, between one second and fifteen minutes whatever was answered; undefined when not told. */
  readonly retryAfter: number | undefined
  constructor(
    code: CallProblem,
    more: { fields?: Record<string, string> | undefined; retryAfter?: number | undefined } = {},
  ) {
    super(code)
    this.code = code
    this.fields = more.fields ?? {}
    this.retryAfter = more.retryAfter
  }
  /** Nobody knows whether the call took effect: repeating it must carry the same idempotency key. */
  get isUncertain() {
    return (
      this.code === 'unreachable' ||
      this.code === 'unexpected' ||
      this.code === 'unavailable' ||
      this.code === 'in-progress'
    )
  }
  /** Nobody is known to have looked at what was sent: as it stands, it may be right. */
  get isUnread() {
    return this.isUncertain || this.code === 'maintenance' || this.isThrottled
  }
  /** Too many tries: the next one is looked at after `retryAfter`, and not before. */
  get isThrottled() {
    return this.code === 'too-many-attempts' || this.code === 'daily-limit'
  }
}

const LONGEST_WAIT = 15 * 60

/** Retry-After as answered in the body, or in the header as seconds or as a date (RFC 9110 §10.2.3). */
export function readRetryAfter(
  inBody: number | undefined,
  header: string | null,
  now: number,
): number | undefined {
  const seconds =
    inBody ??
    (header === null
      ? undefined
      : /^-?\d+$/.test(header.trim())
        ? Number(header)
        : (Date.parse(header) - now) / 1000)
  if (seconds === undefined || Number.isNaN(seconds)) return undefined
  return Math.min(Math.max(1, Math.ceil(seconds)), LONGEST_WAIT)
}
