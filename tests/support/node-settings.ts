/** A key of the configuration, as `openssl rand -base64 32` makes one. */
export const randomKey = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')

/** Servers of messages, where nobody is. */
export const messaging = {
  sieve: { host: 'mail.example', account: { user: 'alize', password: 'x' } },
  smtp: { host: 'mail.example', from: { name: 'Alizé', address: 'alize@mail.example' } },
  sms: { url: 'https://sms.example', token: 'x' },
}
