import type { Sms } from '../../ports.ts'

/** How the portal reaches a gateway that sends SMS. */
export interface SmsGatewaySettings {
  /** `https:`, but for a gateway on the same machine. */
  url: string
  /** The bearer that opens it. */
  token: string
  /** Milliseconds after which nobody is there. */
  timeout: number
}

/**
 * An SMS gateway that takes `{ id, to, language, text }` as JSON: `to` in E.164, `id` the same on a retry, so that the
 * gateway may send once. Errors tell its status alone: what it says back may repeat the text, and the code in it.
 */
export const createHttpSms = ({ url, token, timeout }: SmsGatewaySettings): Sms => ({
  async send({ id, to, language, text }) {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': id,
      },
      body: JSON.stringify({ id, to, language, text }),
      // Elsewhere, nobody may see it.
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    })
    await response.body?.cancel()
    if (!response.ok) throw new Error(`the SMS gateway answers ${response.status}`)
  },
})
