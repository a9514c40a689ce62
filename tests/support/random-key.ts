/** A key of the configuration, as `openssl rand -base64 32` makes one. */
export const randomKey = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')
